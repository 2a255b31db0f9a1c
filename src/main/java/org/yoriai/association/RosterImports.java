package org.yoriai.association;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 名簿を取り込む — all who were accepted, at once; neither the file nor what was left out of it is kept. */
@Service
@BothSides
@Transactional
public class RosterImports {
    /** More than the largest hall holds: then it is some other list. */
    private static final int MOST_PEOPLE = 300;

    private final RosterImportRows imports;
    private final ParticipantRows rows;
    private final Participants participants;
    private final AssociationBook associations;
    private final OpenSessions sessions;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterImports(
            RosterImportRows imports,
            ParticipantRows rows,
            Participants participants,
            AssociationBook associations,
            OpenSessions sessions,
            JdbcClient jdbc,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.participants = participants;
        this.associations = associations;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What a list is compared with; whoever compares sees who is registered, so that is recorded as a reading. */
    public RosterBasis basis(ProgrammeSessionId session, Person by) {
        SessionSummary summary = sessions.require(session);
        String stamp = participants.stamp(session);
        return new RosterBasis(
                participants.of(session, by.id().toString()),
                associations.names(),
                summary.day(),
                summary.number(),
                stamp);
    }

    /**
     * Registers everybody who was accepted, or nobody.
     *
     * @param stamp of the list with which they were compared
     * @throws Refusal {@code roster-changed} when that list is another by now, {@code roster-nobody}, {@code roster-too-many},
     *     {@code session-over}
     */
    public UUID accept(ProgrammeSessionId session, String stamp, List<ParticipantDraft> people, Person by) {
        sessions.require(session);
        if (people.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-nobody");
        }
        if (people.size() > MOST_PEOPLE) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "roster-too-many", MOST_PEOPLE);
        }
        // of two who accept at the same time, the second waits here and then finds another list
        jdbc.sql("select id from programme_session where id = ? for update")
                .param(session.value())
                .query(UUID.class)
                .single();
        if (!participants.stamp(session).equals(stamp)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "roster-changed");
        }
        UUID id = Ids.next();
        imports.saveAndFlush(new RosterImport(id, session, now(), by.id(), people.size()));
        Map<String, Association> named = new HashMap<>();
        people.stream()
                .map(ParticipantDraft::association)
                .distinct()
                .forEach(name -> named.put(name, associations.named(name, Optional.of(id))));
        rows.saveAll(people.stream()
                .map(one -> new Participant(
                                Ids.next(),
                                session.value(),
                                Optional.ofNullable(named.get(one.association()))
                                        .orElseThrow(),
                                one.name(),
                                one.kana())
                        .broughtBy(id))
                .toList());
        tell(session, "participants.imported", "import=" + id + " heads=" + people.size(), by);
        return id;
    }

    /** The imports of the session that stand and of which anybody is left, the newest first. */
    @Transactional(readOnly = true)
    public List<RosterImportFacts> of(ProgrammeSessionId session) {
        List<RosterImport> standing = imports.findBySessionIdAndUndoneAtIsNullOrderByImportedAtDesc(session.value());
        if (standing.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> left = rows.countsByImport(session.value()).stream()
                .collect(
                        Collectors.toMap(ParticipantRows.Brought::getImported, row -> Math.toIntExact(row.getHeads())));
        return standing.stream()
                .map(one -> one.facts(left.getOrDefault(one.getId(), 0)))
                .filter(facts -> facts.left() > 0)
                .toList();
    }

    private void tell(ProgrammeSessionId session, String action, String detail, Person by) {
        audit.record(by.id().toString(), action, session.toString(), detail);
        events.publishEvent(new SessionChanged(ContractScope.required(), session));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
