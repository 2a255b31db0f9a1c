package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.yoriai.identity.FirstAdministrator;
import org.yoriai.identity.LoginId;
import org.yoriai.identity.MemberDraft;
import org.yoriai.identity.Role;
import org.yoriai.programme.FirstContract;
import org.yoriai.programme.FirstContractDraft;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.DoorPage;
import org.yoriai.shared.ui.Notice;

/** はじめての設定 — behind the console's link: the first contract and its administrator. */
@Route(value = "first/:token", autoLayout = false)
@AnonymousAllowed
class FirstView extends DoorPage {
    private static final long serialVersionUID = 1;
    private final transient FirstAdministrator administrator;
    private final transient FirstContract contract;
    private final transient Clock clock;
    private final Div form = new Div();
    private final Select<FiscalYear> year = new Select<>();
    private final TextField ward = new TextField(getTranslation("first.ward"));
    private final TextField contractor = new TextField(getTranslation("first.contractor"));
    private final TextField name = new TextField(getTranslation("users.name"));
    private final TextField affiliation = new TextField(getTranslation("users.affiliation"));
    private final EmailField email = new EmailField(getTranslation("users.email"));
    private final TextField login = new TextField(getTranslation("users.login"));
    private final PasswordField password = new PasswordField(getTranslation("password.new"));

    FirstView(FirstAdministrator administrator, FirstContract contract, Clock clock) {
        super("first.title");
        this.administrator = administrator;
        this.contract = contract;
        this.clock = clock;
    }

    @Override
    protected void show(Div column, BeforeEnterEvent event) {
        String token = token(event);
        column.add(new H1(getTranslation("first.title")));
        if (administrator.invitedBy(token)) {
            column.add(new Paragraph(getTranslation("first.what")), fields(token));
        } else {
            column.add(new Notice("warn", getTranslation("refusal.first-link-unknown")).asError());
        }
    }

    private Component fields(String token) {
        FiscalYear now = FiscalYear.of(LocalDate.now(clock));
        year.setLabel(getTranslation("first.year"));
        year.setItems(now, new FiscalYear(now.startYear() + 1));
        year.setItemLabelGenerator(FiscalYear::inEra);
        year.setValue(now);
        login.setHelperText(getTranslation("users.login-form"));
        login.setAutocomplete(Autocomplete.USERNAME);
        email.setHelperText(getTranslation("users.email-what"));
        password.setHelperText(getTranslation("password.rules"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Button make = new Button(getTranslation("first.do"), _ -> make(token));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("yo-form");
        form.add(
                new H2(getTranslation("first.contract")),
                year,
                ward,
                contractor,
                new H2(getTranslation("first.administrator")),
                name,
                affiliation,
                email,
                login,
                password,
                make);
        return form;
    }

    private void make(String token) {
        try {
            FiscalYear chosen = year.getValue();
            contract.found(
                    token,
                    new FirstContractDraft(chosen, ward.getValue(), contractor.getValue()),
                    new LoginId(login.getValue()),
                    new MemberDraft(
                            Role.ADMIN,
                            name.getValue(),
                            affiliation.getValue(),
                            Optional.of(email.getValue()),
                            LocalDate.now(clock),
                            chosen.lastDay()),
                    password.getValue());
            UI.getCurrentOrThrow().getPage().setLocation("login?notice=ready");
        } catch (Refusal refusal) {
            Notice.refuse(form, refusal);
        }
    }
}
