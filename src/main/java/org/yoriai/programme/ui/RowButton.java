package org.yoriai.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** 行のボタン — a short word to the eye; whoever hears the page is told of which row it is. */
final class RowButton {
    private RowButton() {}

    static Button of(String key, String row, Runnable act) {
        String words = I18NProvider.translate(key);
        Button button = new Button(words, _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(I18NProvider.translate("plan.of-row", row, words));
        return button;
    }
}
