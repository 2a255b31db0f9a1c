package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.agreement.AgreementChanged;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.AgreementState;
import org.yoriai.agreement.Side;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Notice;

/** 協議の面 — what both sides talk over about this session, and which of its parts are held fast by which agreement. */
@Component
class AgreementsTab implements SessionTab {
    static final String SLUG = "agreements";
    private final Negotiation negotiation;
    private final AuthenticationContext authentication;
    private final Live live;

    AgreementsTab(Negotiation negotiation, AuthenticationContext authentication, Live live) {
        this.negotiation = negotiation;
        this.authentication = authentication;
        this.live = live;
    }

    @Override
    public String slug() {
        return SLUG;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String labelKey() {
        return "agreement.title";
    }

    @Override
    public Optional<String> count(SessionPlan plan) {
        return Optional.of(Integer.toString(negotiation.agreements().countOf(plan.id())));
    }

    @Override
    public boolean visibleTo(Person person) {
        return person.role() == Role.WARD || person.role() == Role.OFFICE;
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        Div content = new Div();
        show(content, plan);
        live.refresh(
                content,
                AgreementChanged.class,
                changed -> changed.session().filter(plan.id()::equals).isPresent(),
                () -> show(content, plan));
        return content;
    }

    private void show(Div content, SessionPlan plan) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        List<AgreementFacts> agreements = negotiation.agreements().ofSession(plan.id());
        content.removeAll();
        content.add(head(plan, agreements, person));
        agreements.stream()
                .filter(agreement -> agreement.state() == AgreementState.AGREED)
                .filter(agreement -> agreement.kind().part().isPresent())
                .forEach(agreement -> content.add(new Notice(
                        "lock",
                        text(
                                "agreement.holds",
                                AgreementWords.kind(agreement.kind()),
                                Integer.toString(agreement.number())))));
        content.add(
                agreements.isEmpty()
                        ? new EmptyState(text("agreement.none-here"), text("agreement.none-here-do"))
                        : new AgreementTable(agreements, Map.of(plan.id(), plan.summary()), Side.of(person.role())));
    }

    private Div head(SessionPlan plan, List<AgreementFacts> agreements, Person person) {
        Span count = new Span(text("agreement.count", agreements.size()));
        count.addClassName("yo-count");
        Button begin = new Button(
                text("agreement.begin"),
                _ -> negotiation
                        .begin(person, Optional.of(plan.id()), AgreementsView::open)
                        .open());
        begin.addClassName("yo-btn--end");
        Div head = new Div(new H2(text("agreement.title")), count, begin);
        head.addClassName("yo-sec__head");
        return head;
    }
}
