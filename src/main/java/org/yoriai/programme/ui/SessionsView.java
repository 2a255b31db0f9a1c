package org.yoriai.programme.ui;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Page;

/** 実施回の一覧 — one row for each session the person may see, by programme. */
@Route("sessions")
@PermitAll
class SessionsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient ProgrammeSessions sessions;
    private final transient Contracts contracts;
    private final transient SessionHeads heads;
    private final transient Planning planning;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private transient Runnable again = () -> {};

    SessionsView(
            ProgrammeSessions sessions,
            Contracts contracts,
            SessionHeads heads,
            Planning planning,
            AuthenticationContext authentication,
            Clock clock) {
        this.sessions = sessions;
        this.contracts = contracts;
        this.heads = heads;
        this.planning = planning;
        this.authentication = authentication;
        this.clock = clock;
        planning.live().refresh(this, SessionChanged.class, _ -> true, () -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        Optional<ProgrammeKind> chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KindFilter.PARAMETER)
                .flatMap(word -> Arrays.stream(ProgrammeKind.values())
                        .filter(kind -> kind.wireName().equals(word))
                        .findFirst());
        show(person, chosen);
        again = () -> show(person, chosen);
    }

    private void show(Person person, Optional<ProgrammeKind> chosen) {
        List<SessionSummary> visible = sessions.visibleTo(person);
        removeAll();
        add(head(visible, person));
        if (visible.isEmpty()) {
            add(new EmptyState(getTranslation("programme.none"), getTranslation("programme.none-when")));
            return;
        }
        var table = new SessionTable(heads.registered(), LocalDate.now(clock));
        for (ProgrammeTerms terms : contracts.current().programmes()) {
            List<SessionSummary> ofKind = visible.stream()
                    .filter(session -> session.kind() == terms.kind())
                    .toList();
            if (!ofKind.isEmpty() && chosen.map(terms.kind()::equals).orElse(true)) {
                table.programme(terms, window(terms, ofKind), ofKind);
            }
        }
        add(new KindFilter(visible, chosen), table.component());
    }

    private Div head(List<SessionSummary> visible, Person person) {
        Span figures = new Span(getTranslation("programme.held-of", visible.size(), held(visible)));
        figures.addClassName("yo-h1sub");
        H1 title = new H1(getTranslation("programme.sessions"));
        Div head = new Div(title, figures);
        head.addClassName("yo-head");
        if (person.role() == Role.WARD || person.role() == Role.OFFICE) {
            head.add(planMenu(person));
        }
        return head;
    }

    /** 実施回を計画 — of which programme is asked first. */
    private MenuBar planMenu(Person person) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.PRIMARY);
        var plan = menu.addItem(getTranslation("plan.new"));
        contracts
                .current()
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

    private Paragraph window(ProgrammeTerms terms, List<SessionSummary> ofKind) {
        long held = held(ofKind);
        return new Paragraph(getTranslation(
                "programme.window",
                Dates.dayOnly(terms.windowFrom()),
                Dates.dayOnly(terms.windowUntil()),
                getTranslation("programme.planned." + terms.kind().wireName(), terms.plannedCount()),
                held,
                ofKind.size() - held));
    }

    private static long held(List<SessionSummary> sessions) {
        return sessions.stream()
                .filter(session -> session.state().compareTo(SessionState.HELD) >= 0)
                .count();
    }

    @Override
    protected String subject() {
        return getTranslation("programme.sessions");
    }
}
