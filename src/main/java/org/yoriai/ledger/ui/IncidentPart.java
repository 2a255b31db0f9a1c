package org.yoriai.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.ledger.IncidentChanged;
import org.yoriai.ledger.IncidentExports;
import org.yoriai.ledger.IncidentId;
import org.yoriai.ledger.IncidentMode;
import org.yoriai.ledger.IncidentSteps;
import org.yoriai.ledger.Incidents;
import org.yoriai.ledger.RegisterWording;
import org.yoriai.mail.SendingLog;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Live;

/** 事故対応と訓練 — the list with its two buttons, or one record ({@code ?record=…}). */
@org.springframework.stereotype.Component
class IncidentPart implements ProtectionPart {
    static final String SLUG = "incident";
    static final String RECORD = "record";
    private final Incidents incidents;
    private final IncidentMode mode;
    private final IncidentSteps steps;
    private final IncidentExports exports;
    private final SendingLog sendings;
    private final RegisterWording wording;
    private final Clock clock;
    private final Live live;
    private final AuthenticationContext authentication;

    IncidentPart(
            Incidents incidents,
            IncidentMode mode,
            IncidentSteps steps,
            IncidentExports exports,
            SendingLog sendings,
            RegisterWording wording,
            Clock clock,
            Live live,
            AuthenticationContext authentication) {
        this.incidents = incidents;
        this.mode = mode;
        this.steps = steps;
        this.exports = exports;
        this.sendings = sendings;
        this.wording = wording;
        this.clock = clock;
        this.live = live;
        this.authentication = authentication;
    }

    @Override
    public String slug() {
        return SLUG;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String labelKey() {
        return "incident.title";
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.FIELD;
    }

    @Override
    public Component content() {
        return content(QueryParameters.empty());
    }

    @Override
    public Component content(QueryParameters asked) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        IncidentDesk desk = new IncidentDesk(incidents, mode, steps, exports, sendings, wording, clock, person);
        Optional<IncidentId> wanted = asked.getSingleParameter(RECORD).map(IncidentPart::id);
        Renewed section = wanted.<Renewed>map(id -> new IncidentRecordSection(id, desk))
                .orElseGet(() -> new IncidentSection(desk));
        try {
            section.renew();
        } catch (Refusal unknown) {
            throw notFound(unknown);
        }
        live.refresh(
                section,
                IncidentChanged.class,
                change -> wanted.map(change.incident()::equals).orElse(true),
                section::renew);
        return section;
    }

    private static IncidentId id(String text) {
        try {
            return new IncidentId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw notFound(noId);
        }
    }

    private static NotFoundException notFound(RuntimeException cause) {
        return (NotFoundException) new NotFoundException("No such incident").initCause(cause);
    }
}
