package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.yoriai.identity.OwnPasskeys;
import org.yoriai.identity.PasskeyDraft;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.FormDialog;
import org.yoriai.shared.ui.Notice;

/** パスキー — the devices that sign in by finger, face or number: added and taken away by the person themselves. */
class PasskeySection extends Section {
    private static final long serialVersionUID = 1;
    private static final int TOLD_MILLIS = 5_000;
    private final transient OwnPasskeys own;
    private final transient Person person;
    private final PasskeySites sites;
    private final Div contents = new Div();

    PasskeySection(OwnPasskeys own, PasskeySites sites, Person person) {
        this.own = own;
        this.sites = sites;
        this.person = person;
        addClassNames("yo-sec", "yo-passkeys");
        add(new H2(getTranslation("passkey.title")), new Paragraph(getTranslation("passkey.what")), contents);
        show();
    }

    private void show() {
        contents.removeAll();
        if (person.sample()) {
            contents.add(new Paragraph(getTranslation("passkey.sample")));
            return;
        }
        List<OwnPasskeys.Passkey> passkeys = own.list(person);
        if (!passkeys.isEmpty()) {
            contents.add(table(passkeys));
        }
        contents.add(form());
    }

    private Component table(List<OwnPasskeys.Passkey> passkeys) {
        DeskTable table = new DeskTable(
                getTranslation("passkey.title"),
                List.of(
                        new DeskTable.Column(getTranslation("passkey.label"), "key"),
                        new DeskTable.Column(getTranslation("passkey.since"), "nw"),
                        new DeskTable.Column(getTranslation("passkey.used"), "nw"),
                        new DeskTable.Column(getTranslation("users.doing"))));
        passkeys.forEach(passkey -> table.row(
                        new Span(passkey.label()),
                        new Span(Moments.of(passkey.since())),
                        new Span(Moments.of(passkey.lastUsed())),
                        remove(passkey))
                .getElement()
                .setAttribute("data-testid", "passkey-row"));
        return table;
    }

    private Component remove(OwnPasskeys.Passkey passkey) {
        Button remove = new Button(getTranslation("passkey.remove"), _ -> ask(passkey));
        remove.setAriaLabel(getTranslation("users.of", getTranslation("passkey.remove"), passkey.label()));
        return remove;
    }

    private void ask(OwnPasskeys.Passkey passkey) {
        PasswordField password = new PresentPassword();
        new FormDialog(
                        getTranslation("passkey.remove-ask", passkey.label()),
                        getTranslation("passkey.remove"),
                        () -> {
                            own.remove(passkey.id(), password.getValue(), person);
                            show();
                            tell("passkey.removed");
                        },
                        new Paragraph(getTranslation("passkey.remove-what")),
                        password)
                .open();
    }

    private Component form() {
        TextField label = new TextField(getTranslation("passkey.label"));
        label.setHelperText(getTranslation("passkey.label-what"));
        label.setWidthFull();
        PasswordField password = new PresentPassword();
        Div form = new Div(label, password);
        form.addClassName("yo-form");
        Button add = new Button(
                getTranslation("passkey.add"),
                _ -> attempt(form, () -> begin(form, label.getValue(), password.getValue())));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(add);
        return form;
    }

    private void begin(Div form, String label, String password) {
        PasskeyDraft draft = own.begin(label, password, sites.here(), person);
        Notice.clear(form);
        PasskeyScript.create(
                this,
                draft.json(),
                answer -> attempt(form, () -> {
                    own.register(draft, answer, person);
                    show();
                    tell("passkey.added");
                }),
                refusal -> Notice.refuse(form, refusal));
    }

    private static void attempt(Div form, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notice.refuse(form, refusal);
        }
    }

    private void tell(String key) {
        Notification.show(getTranslation(key), TOLD_MILLIS, Notification.Position.BOTTOM_START);
    }
}
