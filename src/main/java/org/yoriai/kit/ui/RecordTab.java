package org.yoriai.kit.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yoriai.association.Participants;
import org.yoriai.fieldwork.ActsReceived;
import org.yoriai.fieldwork.SessionRecords;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.kit.Checkouts;
import org.yoriai.kit.Quarantine;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;
import org.yoriai.shared.ui.Live;

/** 記録の面 — what the tablets brought home, as it comes. */
@Component
class RecordTab implements SessionTab {
    private static final Set<Role> MAY_READ = EnumSet.of(Role.WARD, Role.OFFICE, Role.FIELD);
    private final SessionRecords records;
    private final Checkouts checkouts;
    private final Quarantine quarantine;
    private final Participants participants;
    private final People people;
    private final Live live;
    private final AuthenticationContext authentication;

    RecordTab(
            SessionRecords records,
            Checkouts checkouts,
            Quarantine quarantine,
            Participants participants,
            People people,
            Live live,
            AuthenticationContext authentication) {
        this.records = records;
        this.checkouts = checkouts;
        this.quarantine = quarantine;
        this.participants = participants;
        this.people = people;
        this.live = live;
        this.authentication = authentication;
    }

    @Override
    public String slug() {
        return "record";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String labelKey() {
        return "record.tab";
    }

    @Override
    public Optional<String> count(SessionPlan plan) {
        return Optional.of(records.version(plan.id())).filter(acts -> acts > 0).map(acts -> Long.toString(acts));
    }

    @Override
    public boolean visibleTo(Person person) {
        return MAY_READ.contains(person.role());
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        String reader = authentication
                .getAuthenticatedUser(Person.class)
                .orElseThrow()
                .id()
                .toString();
        // the roster is read, and its reading logged, once; what arrives later is told with the same names
        var words = new HistoryWords(plan, participants.of(plan.id(), reader), people.names());
        RecordPane pane = new RecordPane(
                words,
                () -> new RecordPane.Facts(
                        records.of(plan.id()),
                        records.history(plan.id()),
                        checkouts.of(plan.id()),
                        quarantine.of(plan.id())));
        live.refresh(pane, ActsReceived.class, event -> event.session().equals(plan.id()), pane::refresh);
        return pane;
    }
}
