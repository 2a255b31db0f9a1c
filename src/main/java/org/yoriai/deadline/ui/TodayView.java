package org.yoriai.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.yoriai.deadline.CalendarFeeds;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;

/** きょうのしごと — what one's own side has to do today, what is late, and who holds the ball; for field workers, their sessions. */
@Route("today")
@RolesAllowed({"WARD", "OFFICE", "FIELD"})
class TodayView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    /** In the address, so that the list can be bookmarked and sent. */
    static final String SIDE = "side";

    static final String BOTH = "both";
    private final transient TodayFacts facts;
    private final transient CalendarFeeds calendars;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private transient Runnable again = () -> {};

    TodayView(TodayFacts facts, CalendarFeeds calendars, AuthenticationContext authentication, Clock clock, Live live) {
        this.facts = facts;
        this.calendars = calendars;
        this.authentication = authentication;
        this.clock = clock;
        live.refresh(this, ContractEvent.class, facts.due()::movedBy, () -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        boolean both = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SIDE)
                .filter(BOTH::equals)
                .isPresent();
        again = () -> show(person, both);
        again.run();
    }

    private void show(Person person, boolean both) {
        LocalDate today = LocalDate.now(clock);
        removeAll();
        if (person.role() == Role.FIELD) {
            add(head(person, today, new Span()), new FieldToday(facts.visibleTo(person), facts.said(), today));
            return;
        }
        SidesToday sides = new SidesToday(facts, person, today);
        add(head(person, today, sides.figures()), sides.first(), filter(sides, both), sides.balls(both), sides.year());
        add(new ReminderSwitch(facts.choices(), facts.reachable(person), person));
    }

    private Component head(Person person, LocalDate today, Span figures) {
        Span day = new Span(EraDate.withWeekday(today));
        day.addClassName("yo-h1sub");
        Button calendar = new Button(
                getTranslation("calendar.open"),
                Icons.of("sessions"),
                _ -> new CalendarDialog(calendars, person).open());
        calendar.addClassName("yo-head__last");
        Div head = new Div(new H1(getTranslation("today.title")), day, figures, calendar);
        head.addClassName("yo-head");
        return head;
    }

    private Component filter(SidesToday sides, boolean both) {
        Nav choices = new Nav(
                choice(getTranslation("today.own", sides.own()), QueryParameters.empty(), !both),
                choice(getTranslation("today.both", sides.all()), QueryParameters.of(SIDE, BOTH), both));
        choices.addClassName("yo-seg");
        choices.getElement().setAttribute("aria-label", getTranslation("today.side"));
        Div filter = new Div(choices);
        filter.addClassName("yo-filter");
        return filter;
    }

    private static RouterLink choice(String words, QueryParameters query, boolean on) {
        RouterLink link = new RouterLink(words, TodayView.class);
        link.setQueryParameters(query);
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    @Override
    protected String subject() {
        return getTranslation("today.title");
    }
}
