package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.yoriai.identity.OwnContracts;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.ContractCopies;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Page;
import org.yoriai.shared.ui.Status;

/** 契約 — its values with the clauses that set them; other contracts of the same person; the next year's, made from this one. */
@Route("contract")
@RolesAllowed({"WARD", "OFFICE", "AUDITOR", "ADMIN"})
class ContractView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient Contracts contracts;
    private final transient OwnContracts own;
    private final transient ContractCopies copies;
    private final transient ContractSwitch change;
    private final transient AuthenticationContext authentication;

    ContractView(
            Contracts contracts,
            OwnContracts own,
            ContractCopies copies,
            ContractSwitch change,
            AuthenticationContext authentication) {
        this.contracts = contracts;
        this.own = own;
        this.copies = copies;
        this.change = change;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        ContractFacts contract = contracts.current();
        removeAll();
        add(head(contract, person), new ContractTermsTable(contract), others(person));
    }

    private Component head(ContractFacts contract, Person person) {
        Span title = new Span(contract.fullTitle());
        title.addClassName("yo-h1sub");
        Div head = new Div(new H1(getTranslation("contract.title")), title);
        head.addClassName("yo-head");
        if (person.role() == Role.OFFICE || person.role() == Role.ADMIN) {
            Button copy = new Button(
                    getTranslation("contract.copy"),
                    _ -> new ContractCopyDialog(contract, draft -> {
                                copies.copy(draft, person);
                                show();
                            })
                            .open());
            copy.addThemeVariants(ButtonVariant.PRIMARY);
            RouterLink values = new RouterLink(getTranslation("contract.values"), ContractValuesView.class);
            values.addClassName("yo-btn");
            Div doings = new Div(values, copy);
            doings.addClassNames("yo-doings", "yo-head__last");
            head.add(doings);
        }
        return head;
    }

    private Component others(Person person) {
        List<ContractId> mine = own.of(person);
        DeskTable table = new DeskTable(
                getTranslation("contract.mine"),
                List.of(
                        new DeskTable.Column(getTranslation("contract.year"), "key", "nw"),
                        new DeskTable.Column(getTranslation("contract.name")),
                        new DeskTable.Column(getTranslation("contract.doing"), "nw")));
        for (ContractId contract : mine) {
            // each contract's row is read as its member, and by nobody else
            ContractFacts facts = ContractScope.within(contract, contracts::current);
            table.row(new Span(facts.year().inEra()), new Span(facts.title()), doing(contract, facts, person))
                    .getElement()
                    .setAttribute("data-testid", "contract-row");
        }
        Section section = new Section(new H2(getTranslation("contract.mine")), table);
        section.addClassName("yo-sec");
        return section;
    }

    private Component doing(ContractId contract, ContractFacts facts, Person person) {
        if (contract.equals(person.contract())) {
            return new Status(Status.Kind.GOOD, "done", getTranslation("contract.here"));
        }
        Button there = new Button(getTranslation("contract.switch"), _ -> change.to(contract, person));
        there.setAriaLabel(getTranslation("contract.switch.label", facts.fullTitle()));
        return there;
    }

    @Override
    protected String subject() {
        return getTranslation("contract.title");
    }
}
