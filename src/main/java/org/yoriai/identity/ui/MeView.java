package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.yoriai.identity.OwnAccount;
import org.yoriai.identity.OwnPasskeys;
import org.yoriai.identity.OwnSecondFactor;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Page;

/** 自分の設定 — name, address for reminders, password, and where one is signed in. */
@Route("me")
@PermitAll
class MeView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final int TOLD_MILLIS = 5_000;
    private final transient OwnAccount own;
    private final transient OwnSecondFactor secondFactor;
    private final transient OwnPasskeys passkeys;
    private final PasskeySites sites;
    private final transient SignIn signIn;
    private final transient AuthenticationContext authentication;

    MeView(
            OwnAccount own,
            OwnSecondFactor secondFactor,
            OwnPasskeys passkeys,
            PasskeySites sites,
            SignIn signIn,
            AuthenticationContext authentication) {
        this.own = own;
        this.secondFactor = secondFactor;
        this.passkeys = passkeys;
        this.sites = sites;
        this.signIn = signIn;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        removeAll();
        Div head = new Div(new H1(getTranslation("me.title")));
        head.addClassName("yo-head");
        add(
                head,
                about(person),
                password(person),
                new SecondFactorSection(secondFactor, person),
                new PasskeySection(passkeys, sites, person),
                new DeskSection(own, person));
    }

    private Component about(Person person) {
        TextField name = new TextField(getTranslation("users.name"));
        name.setValue(person.displayName());
        name.setAutocomplete(Autocomplete.NAME);
        name.setWidthFull();
        EmailField email = new EmailField(getTranslation("users.email"));
        email.setValue(own.email(person).orElse(""));
        email.setHelperText(getTranslation("users.email-what"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setWidthFull();
        Div form = new Div(name, email);
        form.addClassName("yo-form");
        Button save = new Button(
                getTranslation("users.save"),
                _ -> attempt(form, () -> {
                    own.introduce(name.getValue(), Optional.of(email.getValue()), person);
                    SignedIn.as(signIn.again(person.contract(), person.id()).orElseThrow());
                    UI.getCurrentOrThrow().getPage().reload();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(save);
        return section("me.about", form);
    }

    private Component password(Person person) {
        PasswordField old = new PasswordField(getTranslation("password.old"));
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setWidthFull();
        Div form = new Div(old);
        form.addClassName("yo-form");
        form.add(new NewPassword(person.login(), getTranslation("password.change"), fresh -> {
            own.changePassword(old.getValue(), fresh, HereDesk.id(), person);
            old.clear();
            Notification.show(getTranslation("password.changed"), TOLD_MILLIS, Notification.Position.BOTTOM_START);
        }));
        return section("me.password", form);
    }

    private Section section(String titleKey, Component contents) {
        Section section = new Section(new H2(getTranslation(titleKey)), contents);
        section.addClassName("yo-sec");
        return section;
    }

    private static void attempt(Div form, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notice.refuse(form, refusal);
        }
    }

    @Override
    protected String subject() {
        return getTranslation("me.title");
    }
}
