package org.yoriai.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.yoriai.identity.InvitationLink;

/** 招待リンク — shown this once, to be copied; it is kept nowhere. */
final class LinkDialog extends Dialog {
    private static final long serialVersionUID = 1;

    LinkDialog(String name, String address, InvitationLink link) {
        setHeaderTitle(getTranslation("users.link", name));
        addClassName("yo-dialog");
        TextField field = new TextField(getTranslation("users.link-address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("users.link-secret", Moments.of(link.expires())));
        Div body = new Div(
                new Paragraph(getTranslation(link.mailed() ? "users.link-mailed" : "users.link-by-hand")), field);
        body.addClassName("yo-form");
        add(body);
        Button copy = new Button(getTranslation("users.link-copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        // where the browser does not let a page copy, the address stays marked for copying by hand
        copy.getElement().executeJs("""
                        this.addEventListener('click', () => {
                          $0.focus();
                          $0.inputElement.select();
                          if (navigator.clipboard) {
                            navigator.clipboard.writeText($0.value).then(() => { this.textContent = $1; }, () => {});
                          }
                        });""", field.getElement(), getTranslation("users.link-copied"));
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), copy);
    }
}
