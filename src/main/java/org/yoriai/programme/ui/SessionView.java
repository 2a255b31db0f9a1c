package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Page;

/** 実施回 — its duties down the left, its contents in tabs. */
@Route("sessions/:session/:tab?")
@PermitAll
class SessionView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String SESSION = "session";
    private static final String TAB = "tab";
    private final transient ProgrammeSessions sessions;
    private final transient Contracts contracts;
    private final transient SessionHeads heads;
    private final transient Planning planning;
    private final transient List<SessionTab> tabs;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private String title = "";
    private transient Optional<ProgrammeSessionId> shown = Optional.empty();
    private transient Runnable again = () -> {};

    SessionView(
            ProgrammeSessions sessions,
            Contracts contracts,
            SessionHeads heads,
            Planning planning,
            ObjectProvider<SessionTab> tabs,
            AuthenticationContext authentication,
            Clock clock) {
        this.sessions = sessions;
        this.contracts = contracts;
        this.heads = heads;
        this.planning = planning;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(SessionTab::order)).toList();
        this.authentication = authentication;
        this.clock = clock;
        // once for the page's life: the same page shows one session after the other
        planning.live()
                .refresh(
                        this,
                        SessionChanged.class,
                        changed -> shown.filter(changed.session()::equals).isPresent(),
                        () -> again.run());
    }

    static RouteParameters address(ProgrammeSessionId session) {
        return new RouteParameters(SESSION, session.toString());
    }

    private static RouteParameters address(ProgrammeSessionId session, SessionTab tab) {
        return new RouteParameters(new RouteParam(SESSION, session.toString()), new RouteParam(TAB, tab.slug()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        SessionPlan plan = plan(event.getRouteParameters().get(SESSION).orElse(""));
        List<SessionTab> offered = tabs.stream()
                .filter(tab -> tab.visibleTo(person) && tab.appliesTo(plan))
                .toList();
        SessionTab open = event.getRouteParameters()
                .get(TAB)
                .map(slug -> offered.stream()
                        .filter(tab -> tab.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .orElseGet(offered::getFirst);
        show(plan, offered, open, person);
        shown = Optional.of(plan.id());
        again = () -> show(sessions.plan(plan.id()), offered, open, person);
    }

    /** A session of another contract or of other people looks like one that is not there. */
    private SessionPlan plan(String id) {
        try {
            return sessions.plan(new ProgrammeSessionId(UUID.fromString(id)));
        } catch (IllegalArgumentException | AccessDeniedException hidden) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "session-unknown");
        }
    }

    private void show(SessionPlan plan, List<SessionTab> offered, SessionTab open, Person person) {
        var session = plan.summary();
        var terms = contracts.current().terms(session.kind());
        int registered = heads.registered().getOrDefault(session.id(), 0);
        title = SessionWords.kindShort(session.kind()) + " " + SessionWords.number(session);
        Div contents = new Div(row(plan, offered, open), panel(plan, open));
        contents.addClassName("yo-session__tabs");
        Div columns = new Div(new DutyList(session, terms, registered, LocalDate.now(clock)), contents);
        columns.addClassName("yo-session");
        removeAll();
        H1 heading = new H1(SessionWords.number(session) + "　" + session.title());
        add(crumb(plan), heading, new SessionFacts(plan, terms, registered), next(plan, person), columns);
    }

    private NextStep next(SessionPlan plan, Person person) {
        ProgrammeSessionId session = plan.id();
        return new NextStep(
                plan,
                planning.unmet(session),
                person,
                () -> planning.forKnown(getTranslation("plan.change"), plan, person, () -> again.run())
                        .open(),
                () -> {
                    planning.advance(session, person);
                    again.run();
                });
    }

    private Component crumb(SessionPlan plan) {
        Nav crumb = new Nav(
                new RouterLink(getTranslation("programme.sessions"), SessionsView.class),
                Icons.of("right"),
                new Span(SessionWords.kind(plan.summary().kind())));
        crumb.addClassName("yo-crumb");
        crumb.getElement().setAttribute("aria-label", getTranslation("desk.crumb"));
        return crumb;
    }

    private Component row(SessionPlan plan, List<SessionTab> offered, SessionTab open) {
        Nav row = new Nav();
        row.addClassName("yo-tabs");
        row.getElement().setAttribute("aria-label", getTranslation("programme.tabs"));
        for (SessionTab tab : offered) {
            RouterLink link = new RouterLink(SessionView.class, address(plan.id(), tab));
            link.addClassName("yo-tab");
            link.add(new Span(getTranslation(tab.labelKey())));
            tab.count(plan).ifPresent(count -> link.add(small(count)));
            if (tab == open) {
                link.getElement().setAttribute("aria-current", "page");
                // seven tabs are wider than a phone
                link.getElement().executeJs("this.scrollIntoView({ block: 'nearest', inline: 'center' })");
            }
            row.add(link);
        }
        return row;
    }

    private static Span small(String count) {
        Span span = new Span(count);
        span.addClassName("yo-tab__count");
        return span;
    }

    private Component panel(SessionPlan plan, SessionTab open) {
        Section panel = new Section(open.content(plan));
        panel.addClassName("yo-panel");
        panel.getElement().setAttribute("aria-label", getTranslation(open.labelKey()));
        return panel;
    }

    @Override
    protected String subject() {
        return title;
    }
}
