package org.yoriai.association;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionChanged;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 取込みを元に戻す — everybody whom one import brought goes at once, and the associations that only it knew. */
@Service
public class RosterUndo {
    private static final Logger log = LoggerFactory.getLogger(RosterUndo.class);
    private final RosterImportRows imports;
    private final ParticipantRows participants;
    private final AttendanceMarks marks;
    private final OpenSessions sessions;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterUndo(
            RosterImportRows imports,
            ParticipantRows participants,
            AttendanceMarks marks,
            OpenSessions sessions,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.participants = participants;
        this.marks = marks;
        this.sessions = sessions;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal {@code roster-marked} once the record tells of one of them, {@code roster-undone}, {@code session-over} */
    @BothSides
    @Transactional(propagation = Propagation.NEVER)
    public void undo(ProgrammeSessionId session, UUID rosterImport, Person by) {
        transaction.executeWithoutResult(_ -> remove(session, rosterImport, by));
        jdbc.sql("select id from association where contract_id = ? and import_id = ?")
                .params(ContractScope.required().value(), rosterImport)
                .query(UUID.class)
                .list()
                .forEach(this::forget);
    }

    private void remove(ProgrammeSessionId session, UUID rosterImport, Person by) {
        sessions.require(session);
        RosterImport row = imports.findById(rosterImport)
                .filter(one -> one.session().equals(session))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "roster-undone"));
        List<Participant> people = participants.findByImportId(rosterImport);
        Set<ParticipantId> marked = marks.marked(session);
        long there = people.stream()
                .filter(one -> marked.contains(new ParticipantId(one.getId())))
                .count();
        if (there > 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "roster-marked", there);
        }
        row.undo(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS), by.id());
        participants.deleteAll(people);
        audit.record(
                by.id().toString(),
                "participants.import-undone",
                session.toString(),
                "import=" + rosterImport + " heads=" + people.size());
        events.publishEvent(new SessionChanged(ContractScope.required(), session));
    }

    // one transaction each: what somebody has referred to since stays, and the others still go
    private void forget(UUID association) {
        try {
            transaction.executeWithoutResult(_ -> jdbc.sql("delete from association where id = ?")
                    .param(association)
                    .update());
        } catch (DataIntegrityViolationException referredTo) {
            log.debug("An association brought by an import is in use by now", referredTo);
        }
    }
}
