package org.yoriai.association.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yoriai.association.FollowUpChanged;
import org.yoriai.association.FollowUpFacts;
import org.yoriai.association.FollowUps;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;

/** フォローアップの一覧 — the choice stands in the address, so that it can be kept and sent. */
@Route("follow-ups")
@RolesAllowed({"WARD", "OFFICE"})
class FollowUpsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient FollowUps followUps;
    private final transient FollowUpForms forms;
    private final transient People people;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private final Div contents = new Div();
    private transient Runnable again = () -> {};

    FollowUpsView(
            FollowUps followUps,
            FollowUpForms forms,
            People people,
            AuthenticationContext authentication,
            Clock clock,
            Live live) {
        this.followUps = followUps;
        this.forms = forms;
        this.people = people;
        this.authentication = authentication;
        this.clock = clock;
        add(contents);
        live.refresh(this, FollowUpChanged.class, _ -> true, () -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        FollowUpFilter filter = FollowUpFilter.of(event.getLocation().getQueryParameters());
        again = () -> show(filter, person);
        again.run();
    }

    private void show(FollowUpFilter filter, Person person) {
        LocalDate today = LocalDate.now(clock);
        List<FollowUpFacts> all = followUps.all(person);
        List<FollowUpFacts> shown =
                all.stream().filter(task -> filter.shows(task, person, today)).toList();
        contents.removeAll();
        contents.add(head(all, today, person), filter.choices(all, person, today));
        filter.narrowing(all).ifPresent(contents::add);
        contents.add(
                shown.isEmpty()
                        ? new EmptyState(getTranslation("follow-up.none"), getTranslation("follow-up.none-when"))
                        : new FollowUpTable(shown, forms, people.names(), person, today));
    }

    private Div head(List<FollowUpFacts> all, LocalDate today, Person person) {
        long waiting = all.stream().filter(task -> task.state().waits()).count();
        long late = all.stream().filter(task -> task.late(today)).count();
        Span figures = new Span(getTranslation("follow-up.figures", waiting, late));
        figures.addClassName("yo-h1sub");
        Button add = new Button(getTranslation("follow-up.add"), _ -> forms.add(Optional.empty(), person));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1(getTranslation("follow-up.title")), figures, add);
        head.addClassName("yo-head");
        return head;
    }

    @Override
    protected String subject() {
        return getTranslation("follow-up.title");
    }
}
