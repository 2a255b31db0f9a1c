package org.yoriai.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 新しいパスワード — shown if wanted, pasted if wanted, so that a password keeper can do its work. */
class NewPassword extends Div {
    private static final long serialVersionUID = 1;
    private final PasswordField password = new PasswordField(getTranslation("password.new"));

    /**
     * @param login told to the password keeper
     * @param use receives what was typed; what it refuses is told above the field
     */
    NewPassword(String login, String doing, Consumer<String> use) {
        addClassName("yo-form");
        TextField id = new TextField(getTranslation("identity.sign-in.id"));
        id.setValue(login);
        id.setReadOnly(true);
        id.setAutocomplete(Autocomplete.USERNAME);
        id.setWidthFull();
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("password.rules"));
        password.setWidthFull();
        Button set = new Button(doing, _ -> attempt(use));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClickShortcut(Key.ENTER).listenOn(password);
        add(id, password, set);
    }

    private void attempt(Consumer<String> use) {
        try {
            use.accept(password.getValue());
            password.clear();
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
            password.focus();
        }
    }
}
