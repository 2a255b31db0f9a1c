package org.yoriai.association;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** フォローアップをする (仕様書 4(2)カ) — by mail or phone, with its result; every change names the version it was made upon. */
@Service
@BothSides
@Transactional
public class FollowUps {
    private static final int MOST_REASON = 400;
    private final FollowUpRows rows;
    private final Associations associations;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUps(
            FollowUpRows rows,
            Associations associations,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.associations = associations;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Every one of the contract, by due day; the reading is recorded. */
    public List<FollowUpFacts> all(Person reader) {
        List<FollowUpFacts> found =
                rows.findAllByOrderByDueAscIdAsc().stream().map(FollowUp::facts).toList();
        audit.record(
                reader.id().toString(),
                "follow-ups.viewed",
                ContractScope.required().toString(),
                Integer.toString(found.size()));
        return found;
    }

    /**
     * Those that a session left, by due day; the reading is recorded.
     *
     * @param reader an account's ID, for the audit trail
     */
    @OfficeOnly
    public List<FollowUpFacts> of(ProgrammeSessionId session, String reader) {
        List<FollowUpFacts> found = rows.findBySessionIdOrderByDueAscIdAsc(session.value()).stream()
                .map(FollowUp::facts)
                .toList();
        audit.record(reader, "follow-ups.viewed", session.toString(), Integer.toString(found.size()));
        return found;
    }

    /** @throws Refusal {@code association-missing}, {@code association-unknown}, {@code assignee-unknown} */
    public FollowUpId add(FollowUpDraft draft, Person by) {
        AssociationId association =
                draft.association().orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "association-missing"));
        requireMember(draft.assignee());
        FollowUp made =
                rows.save(new FollowUp(Ids.next(), association(association.value()), draft, OffsetDateTime.now(clock)));
        return tell(made, "follow-up.added", "", by);
    }

    /** @throws Refusal {@code follow-up-moved-on}, {@code follow-up-closed}, {@code association-unknown}, {@code assignee-unknown} */
    public void change(FollowUpId id, int version, FollowUpDraft draft, Person by) {
        FollowUp row = locked(id, version);
        requireMember(draft.assignee());
        row.change(
                draft.association()
                        .map(AssociationId::value)
                        .map(this::association)
                        .orElse(null),
                draft);
        tell(row, "follow-up.changed", "", by);
    }

    /**
     * Somebody was spoken or written to, and it is not done yet.
     *
     * @throws Refusal {@code follow-up-moved-on}, {@code follow-up-closed}, {@code day-in-future}
     */
    public void talk(FollowUpId id, int version, FollowUpTalk talk, Person by) {
        FollowUp row = locked(id, version);
        row.talk(contact(talk));
        tell(row, "follow-up.talked", talk.channel().wireName(), by);
    }

    /**
     * Done, with its result; one that repeats leaves the next.
     *
     * @throws Refusal {@code follow-up-moved-on}, {@code follow-up-closed}, {@code day-in-future}
     */
    public void finish(FollowUpId id, int version, FollowUpTalk result, Person by) {
        FollowUp row = locked(id, version);
        row.finish(contact(result), LocalDate.now(clock));
        tell(row, "follow-up.done", result.channel().wireName(), by);
        // the row is locked, so two who finish it at once leave one next
        if (row.repeats() && rows.findByAfterId(row.getId()).isEmpty()) {
            tell(rows.save(row.next(Ids.next(), OffsetDateTime.now(clock))), "follow-up.repeated", "", by);
        }
    }

    /** @throws Refusal {@code reason-missing}, {@code follow-up-moved-on}, {@code follow-up-closed} */
    public void giveUp(FollowUpId id, int version, String reason, Person by) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "reason-missing");
        }
        FollowUp row = locked(id, version);
        row.giveUp(why, LocalDate.now(clock));
        tell(row, "follow-up.given-up", "", by);
    }

    /**
     * Not done after all; the next of a repeated one goes, unless somebody has begun it.
     *
     * @throws Refusal {@code follow-up-moved-on}, {@code follow-up-waits}
     */
    public void reopen(FollowUpId id, int version, Person by) {
        FollowUp row = locked(id, version);
        row.reopen();
        rows.findByAfterId(row.getId()).filter(FollowUp::untouched).ifPresent(rows::delete);
        tell(row, "follow-up.reopened", "", by);
    }

    /** What waits for the contractor, by day; one short query, and nobody's words. */
    @Transactional(readOnly = true)
    public List<OpenFollowUp> open() {
        return rows.waiting(FollowUpState.WAITING);
    }

    private FollowUpContact contact(FollowUpTalk talk) {
        if (talk.day().isAfter(LocalDate.now(clock))) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "day-in-future");
        }
        return new FollowUpContact(Ids.next(), talk, OffsetDateTime.now(clock));
    }

    private FollowUp locked(FollowUpId id, int version) {
        FollowUp row = rows.findLockedById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "follow-up-unknown"));
        row.require(version);
        return row;
    }

    private Association association(UUID id) {
        return associations.findById(id).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "association-unknown"));
    }

    private void requireMember(Optional<AccountId> assignee) {
        if (assignee.isPresent() && !people.names().containsKey(assignee.get())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "assignee-unknown");
        }
    }

    private FollowUpId tell(FollowUp row, String action, String detail, Person by) {
        FollowUpId id = new FollowUpId(row.getId());
        audit.record(by.id().toString(), action, id.toString(), detail);
        events.publishEvent(new FollowUpChanged(ContractScope.required(), id));
        return id;
    }
}
