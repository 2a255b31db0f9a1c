package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
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
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionDuties;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
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
    private final transient SessionDuties duties;
    private final transient SessionHeads heads;
    private final transient Planning planning;
    private final transient List<SessionTab> tabs;
    private final transient List<TabTool> tools;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private final Div head = new Div();
    private final Div told = new Div();
    private final Div columns = new Div();
    private String title = "";
    private transient Optional<SessionPlan> shown = Optional.empty();
    private transient Runnable again = () -> {};

    SessionView(
            ProgrammeSessions sessions,
            Contracts contracts,
            SessionDuties duties,
            SessionHeads heads,
            Planning planning,
            ObjectProvider<SessionTab> tabs,
            ObjectProvider<TabTool> tools,
            AuthenticationContext authentication,
            Clock clock) {
        this.sessions = sessions;
        this.contracts = contracts;
        this.duties = duties;
        this.heads = heads;
        this.planning = planning;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(SessionTab::order)).toList();
        this.tools = tools.orderedStream().toList();
        this.authentication = authentication;
        this.clock = clock;
        told.getElement().setAttribute("role", "status");
        told.addClassName("yo-told");
        columns.addClassName("yo-session");
        add(head, told, columns);
        // once for the page's life: the same page shows one session after the other
        planning.live()
                .refresh(
                        this,
                        SessionChanged.class,
                        changed -> shown.map(SessionPlan::id)
                                .filter(changed.session()::equals)
                                .isPresent(),
                        () -> again.run());
    }

    static RouteParameters address(ProgrammeSessionId session) {
        return new RouteParameters(SESSION, session.toString());
    }

    static RouteParameters address(ProgrammeSessionId session, SessionTab tab) {
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
        SessionTabs row = new SessionTabs(
                offered,
                open,
                now -> tools.stream()
                        .flatMap(tool -> tool.above(open, now, person).stream())
                        .toList());
        told.removeAll();
        show(plan, row, offered, person);
        again = () -> {
            SessionPlan before = shown.orElse(plan);
            SessionPlan now = sessions.plan(plan.id());
            show(now, row, offered, person);
            if (PlanNews.concerns(before, now, person.id())) {
                tell(PlanNews.of(
                        before,
                        now,
                        now.revision().last().map(SessionPlan.Change::name).orElse("")));
            }
        };
    }

    /** A session of another contract or of other people looks like one that is not there. */
    private SessionPlan plan(String id) {
        try {
            return sessions.plan(new ProgrammeSessionId(UUID.fromString(id)));
        } catch (IllegalArgumentException | AccessDeniedException hidden) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "session-unknown");
        }
    }

    private void show(SessionPlan plan, SessionTabs row, List<SessionTab> offered, Person person) {
        shown = Optional.of(plan);
        var session = plan.summary();
        ContractFacts contract = contracts.current();
        ProgrammeTerms terms = contract.terms(session.kind());
        int registered = heads.registered().getOrDefault(session.id(), 0);
        title = SessionWords.kindShort(session.kind()) + " " + SessionWords.number(session);
        H1 heading = new H1(SessionWords.number(session) + "　" + session.title());
        head.removeAll();
        head.add(crumb(plan), heading, new SessionFacts(plan, terms, registered), next(plan, offered, person));
        row.show(plan);
        if (row.getParent().isEmpty()) {
            columns.removeAll();
            columns.add(new Div(), row);
        }
        List<DutyStanding> standings = duties.of(List.of(session), contract).getOrDefault(session.id(), List.of());
        columns.replace(
                columns.getComponentAt(0), new DutyList(session, terms, standings, registered, LocalDate.now(clock)));
    }

    private NextStep next(SessionPlan plan, List<SessionTab> offered, Person person) {
        return new NextStep(
                plan,
                planning.missing(plan),
                offered,
                person,
                () -> planning.forKnown(getTranslation("plan.change"), plan, person, this::saved)
                        .open(),
                () -> {
                    planning.advance(plan.id(), person);
                    again.run();
                });
    }

    private void saved(MergingDialog.Saved saved) {
        again.run();
        if (!saved.taken().isEmpty()) {
            tell(new Notice(
                    "users",
                    getTranslation(
                            "plan.together.saved",
                            saved.other(),
                            String.join(getTranslation("desk.and"), saved.taken()))));
        }
    }

    private void tell(Notice news) {
        told.removeAll();
        told.add(news);
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

    @Override
    protected String subject() {
        return title;
    }
}
