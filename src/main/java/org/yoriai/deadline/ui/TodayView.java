package org.yoriai.deadline.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.deadline.DueItem;
import org.yoriai.deadline.DueItems;
import org.yoriai.programme.Duty;
import org.yoriai.programme.SessionChanged;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;

/** きょうのしごと — what one's own side has to do today, what is late, and who holds the ball. */
@Route("today")
@RolesAllowed({"WARD", "OFFICE"})
class TodayView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    /** In the address, so that the list can be bookmarked and sent. */
    private static final String SIDE = "side";

    private static final String BOTH = "both";
    private final transient DueItems due;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private transient Runnable again = () -> {};

    TodayView(DueItems due, AuthenticationContext authentication, Clock clock, Live live) {
        this.due = due;
        this.authentication = authentication;
        this.clock = clock;
        live.refresh(this, SessionChanged.class, _ -> true, () -> again.run());
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
        Duty.Holder side = person.role() == Role.WARD ? Duty.Holder.WARD : Duty.Holder.CONTRACTOR;
        LocalDate today = LocalDate.now(clock);
        List<DueItem> all = due.open();
        List<DueItem> own = all.stream().filter(item -> item.isHeldBy(side)).toList();
        List<DueItem> shown = both ? all : own;
        removeAll();
        add(head(shown, today), filter(own.size(), all.size(), both));
        add(
                shown.isEmpty()
                        ? new EmptyState(getTranslation("today.none"), getTranslation("today.none-when"))
                        : new DueTable(shown, today));
    }

    private Component head(List<DueItem> items, LocalDate today) {
        long late = items.stream()
                .filter(item -> item.urgency(today) == DueItem.Urgency.LATE)
                .count();
        long now = items.stream()
                .filter(item -> item.urgency(today) == DueItem.Urgency.TODAY)
                .count();
        Span figures = new Span(getTranslation("today.figures", late, now));
        figures.addClassName("yo-h1sub");
        figures.getElement().setAttribute("data-testid", "due-figures");
        Div head = new Div(new H1(getTranslation("today.title")), figures);
        head.addClassName("yo-head");
        return head;
    }

    private Component filter(int own, int all, boolean both) {
        Nav choices = new Nav(
                choice(getTranslation("today.own", own), QueryParameters.empty(), !both),
                choice(getTranslation("today.both", all), QueryParameters.of(SIDE, BOTH), both));
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
