package org.yoriai.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** いまのパスワード — said once more before something grave. */
class PresentPassword extends PasswordField {
    private static final long serialVersionUID = 1;

    PresentPassword() {
        setLabel(getTranslation("second-factor.password"));
        setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        setWidthFull();
    }
}
