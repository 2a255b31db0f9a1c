package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.yoriai.identity.OwnSecondFactor;
import org.yoriai.identity.Person;
import org.yoriai.identity.TotpSecret;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** 2段階認証 — set up, given new recovery codes and taken away by the person themselves. */
class SecondFactorSection extends Section {
    private static final long serialVersionUID = 1;
    private static final int TOLD_MILLIS = 5_000;
    private final transient OwnSecondFactor factor;
    private final transient Person person;
    private final Div contents = new Div();

    SecondFactorSection(OwnSecondFactor factor, Person person) {
        this.factor = factor;
        this.person = person;
        addClassName("yo-sec");
        contents.addClassName("yo-form");
        add(new H2(getTranslation("second-factor.title")), contents);
        show();
    }

    private void show() {
        contents.removeAll();
        if (person.sample()) {
            contents.add(
                    new Paragraph(getTranslation("second-factor.what")),
                    new Paragraph(getTranslation("second-factor.sample")));
            return;
        }
        factor.state(person).ifPresentOrElse(this::on, this::off);
    }

    private void off() {
        PasswordField password = new PresentPassword();
        Button begin =
                new Button(getTranslation("second-factor.begin"), _ -> attempt(() -> begin(password.getValue())));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        contents.add(new Paragraph(getTranslation("second-factor.what")), password, begin);
    }

    private void on(OwnSecondFactor.State state) {
        PasswordField password = new PresentPassword();
        Button renew = new Button(
                getTranslation("second-factor.renew-codes"),
                _ -> attempt(() -> codes(factor.renewCodes(password.getValue(), person), "second-factor.renewed")));
        Button remove =
                new Button(getTranslation("second-factor.remove"), _ -> attempt(() -> remove(password.getValue())));
        Div doings = new Div(renew, remove);
        doings.addClassName("yo-doings");
        contents.add(
                new Status(Status.Kind.GOOD, "done", getTranslation("second-factor.on", Moments.of(state.since()))),
                new Paragraph(getTranslation("second-factor.codes-left", state.codesLeft())),
                password,
                doings);
    }

    private void begin(String password) {
        TotpSecret secret = factor.begin(password, person);
        contents.removeAll();
        contents.add(
                new AuthenticatorSetUp(secret, person.login(), code -> list(factor.register(secret, code, person))));
    }

    private void codes(List<String> codes, String told) {
        contents.removeAll();
        contents.add(list(codes));
        tell(told);
    }

    private Component list(List<String> codes) {
        Button kept = new Button(getTranslation("second-factor.codes-kept"), _ -> show());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        return new RecoveryCodeList(codes, kept);
    }

    private void remove(String password) {
        factor.remove(password, person);
        show();
        tell("second-factor.removed");
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notice.refuse(contents, refusal);
        }
    }

    private void tell(String key) {
        Notification.show(getTranslation(key), TOLD_MILLIS, Notification.Position.BOTTOM_START);
    }
}
