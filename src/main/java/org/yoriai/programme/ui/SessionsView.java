package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.ContractChanged;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Page;

/** 実施回 — the year as a list, as a calendar and as a board; every choice stands in the address. */
@Route("sessions")
@PermitAll
class SessionsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient SessionYears years;
    private final transient SessionHeads heads;
    private final transient Planning planning;
    private final transient AuthenticationContext authentication;
    private final SessionFilterBar bar =
            new SessionFilterBar(filter -> UI.getCurrentOrThrow().navigate(SessionsView.class, filter.query()));
    private final Div above = new Div();
    private final Div contents = new Div();
    private transient Optional<YearMonth> shown = Optional.empty();
    private transient Runnable again = () -> {};

    SessionsView(SessionYears years, SessionHeads heads, Planning planning, AuthenticationContext authentication) {
        this.years = years;
        this.heads = heads;
        this.planning = planning;
        this.authentication = authentication;
        add(above, bar, contents);
        planning.live().refresh(this, SessionChanged.class, _ -> true, () -> again.run());
        planning.live().refresh(this, ContractChanged.class, _ -> true, () -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        SessionFilter filter = SessionFilter.of(event.getLocation().getQueryParameters());
        again = () -> show(person, filter);
        again.run();
    }

    private void show(Person person, SessionFilter filter) {
        SessionYear year = years.of(person);
        above.removeAll();
        above.add(head(year, person));
        if (person.role() != Role.FIELD) {
            // who sees only sessions of their own cannot count the year's
            above.add(new ProgrammeCounts(year));
        }
        contents.removeAll();
        bar.setVisible(!year.visible().isEmpty());
        bar.show(filter, year);
        if (year.visible().isEmpty()) {
            contents.add(new EmptyState(getTranslation("programme.none"), getTranslation("programme.none-when")));
            return;
        }
        List<SessionSummary> sessions = year.shown(filter);
        Span found = new Span(getTranslation(
                "programme.found", sessions.size(), year.visible().size()));
        found.addClassName("yo-count");
        found.getElement().setAttribute("role", "status");
        found.setVisible(filter.narrows());
        contents.add(found);
        if (sessions.isEmpty()) {
            contents.add(
                    new EmptyState(getTranslation("programme.none-found"), getTranslation("programme.none-found-do")));
            return;
        }
        switch (filter.view()) {
            case LIST -> contents.add(list(year, sessions));
            case CALENDAR -> calendar(filter, year, sessions);
            case BOARD -> contents.add(new SessionBoard(year, sessions, years.gaps(sessions)));
        }
    }

    private Component list(SessionYear year, List<SessionSummary> sessions) {
        var table = new SessionTable(heads.registered(), year);
        for (ProgrammeTerms terms : year.contract().programmes()) {
            List<SessionSummary> ofKind = sessions.stream()
                    .filter(session -> session.kind() == terms.kind())
                    .toList();
            if (!ofKind.isEmpty()) {
                table.programme(terms, window(terms), ofKind);
            }
        }
        return table.component();
    }

    private void calendar(SessionFilter filter, SessionYear year, List<SessionSummary> sessions) {
        YearMonth today = YearMonth.from(year.today());
        YearMonth month = filter.month().orElse(today);
        MonthCalendar calendar = new MonthCalendar(month, year, sessions);
        contents.add(new MonthMoves(filter, month, today, shown), calendar);
        if (calendar.isEmpty()) {
            contents.add(new Paragraph(getTranslation("programme.calendar.nothing")));
        }
        shown = Optional.of(month);
    }

    private Div head(SessionYear year, Person person) {
        long held = year.visible().stream()
                .filter(session -> session.state().compareTo(SessionState.HELD) >= 0)
                .count();
        Span figures =
                new Span(getTranslation("programme.held-of", year.visible().size(), held));
        figures.addClassName("yo-h1sub");
        H1 title = new H1(getTranslation("programme.sessions"));
        Div head = new Div(title, figures);
        head.addClassName("yo-head");
        if (person.role() == Role.WARD || person.role() == Role.OFFICE) {
            head.add(planMenu(year, person));
        }
        return head;
    }

    /** 実施回を計画 — of which programme is asked first. */
    private MenuBar planMenu(SessionYear year, Person person) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.PRIMARY);
        var plan = menu.addItem(getTranslation("plan.new"));
        year.contract()
                .programmes()
                .forEach(terms -> plan.getSubMenu()
                        .addItem(
                                SessionWords.kind(terms.kind()),
                                _ -> planning.forNew(
                                                getTranslation("plan.new.title", SessionWords.kind(terms.kind())),
                                                terms.kind(),
                                                person,
                                                session -> UI.getCurrentOrThrow()
                                                        .navigate(SessionView.class, SessionView.address(session)))
                                        .open()));
        return menu;
    }

    private Paragraph window(ProgrammeTerms terms) {
        return new Paragraph(getTranslation(
                "programme.window", Dates.dayOnly(terms.windowFrom()), Dates.dayOnly(terms.windowUntil())));
    }

    @Override
    protected String subject() {
        return getTranslation("programme.sessions");
    }
}
