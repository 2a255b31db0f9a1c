package org.yoriai.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.yoriai.agreement.AgreementChanged;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.AgreementThread;
import org.yoriai.agreement.Side;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;

/** 協議 — what it is about, what was said, and the one next thing to do. */
@Route("agreements/:number")
@RolesAllowed({"WARD", "OFFICE"})
class AgreementView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String NUMBER = "number";
    private final transient Negotiation negotiation;
    private final transient AuthenticationContext authentication;
    private String title = "";
    private int shown;
    private transient Runnable again = () -> {};

    AgreementView(Negotiation negotiation, AuthenticationContext authentication, Live live) {
        this.negotiation = negotiation;
        this.authentication = authentication;
        live.refresh(this, AgreementChanged.class, changed -> changed.number() == shown, () -> again.run());
    }

    static RouteParameters address(int number) {
        return new RouteParameters(NUMBER, Integer.toString(number));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters()
                .get(NUMBER)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "agreement-unknown"));
        again = this::show;
        show();
    }

    private void show() {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        AgreementThread thread = negotiation.agreements().thread(shown);
        AgreementFacts facts = thread.facts();
        var venues = negotiation.venueNames();
        title = AgreementWords.text("agreement.number", Integer.toString(facts.number()));
        removeAll();
        add(
                crumb(),
                head(facts, person),
                facts(facts, Side.of(person.role())),
                new NextTalk(thread, person, negotiation, venues, again),
                new TalkThread(thread, negotiation.names(), venues));
    }

    private Component crumb() {
        Nav crumb = new Nav(
                new RouterLink(getTranslation("agreement.title"), AgreementsView.class),
                Icons.of("right"),
                new Span(title));
        crumb.addClassName("yo-crumb");
        crumb.getElement().setAttribute("aria-label", getTranslation("desk.crumb"));
        return crumb;
    }

    private Component head(AgreementFacts facts, Person person) {
        Div files = new Div(AgreementWords.saving(
                "files/agreements/" + facts.number() + "/minutes.docx", getTranslation("agreement.save-minutes")));
        files.addClassName("yo-doings");
        files.add(negotiation.minutesAsPdf(facts.number(), person));
        negotiation.sendMinutes(facts.number()).ifPresent(files::add);
        Div head = new Div(new H1(AgreementWords.number(facts) + "　" + facts.title()), files);
        head.addClassName("yo-head");
        return head;
    }

    private Component facts(AgreementFacts facts, Side reader) {
        Div line = new Div(new Span(Icons.of("talk"), new Span(AgreementWords.kind(facts.kind()))), about(facts));
        line.addClassName("yo-facts");
        line.add(AgreementWords.status(facts, reader));
        return line;
    }

    private Component about(AgreementFacts facts) {
        return facts.session()
                .flatMap(session -> Optional.ofNullable(negotiation.sessions().get(session)))
                .map(session -> new Span(
                        Icons.of("sessions"), AgreementWords.toSession(session.id(), AgreementWords.session(session))))
                .orElseGet(() -> new Span(Icons.of("sessions"), new Span(getTranslation("agreement.of-contract"))));
    }

    @Override
    protected String subject() {
        return title;
    }
}
