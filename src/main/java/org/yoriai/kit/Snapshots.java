package org.yoriai.kit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.association.Participants;
import org.yoriai.fieldwork.Photographs;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.fieldwork.SessionRecords;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionPlan;
import org.yoriai.vault.Tokens;

/** 実施回の写しを作る */
@Service
@Transactional
public class Snapshots {
    private final ProgrammeSessions sessions;
    private final Participants participants;
    private final People people;
    private final SessionRecords records;
    private final Photographs photographs;
    private final CheckoutRows checkouts;
    private final LedgerRows ledger;
    private final QuarantineRows quarantine;
    private final SnapshotSurvey surveys;
    private final SnapshotHearing hearings;
    private final SnapshotMaterials materials;

    Snapshots(
            ProgrammeSessions sessions,
            Participants participants,
            People people,
            SessionRecords records,
            Photographs photographs,
            CheckoutRows checkouts,
            LedgerRows ledger,
            QuarantineRows quarantine,
            SnapshotSurvey surveys,
            SnapshotHearing hearings,
            SnapshotMaterials materials) {
        this.sessions = sessions;
        this.participants = participants;
        this.people = people;
        this.records = records;
        this.photographs = photographs;
        this.checkouts = checkouts;
        this.ledger = ledger;
        this.quarantine = quarantine;
        this.surveys = surveys;
        this.hearings = hearings;
        this.materials = materials;
    }

    /**
     * The session as the server has it; the reading of names goes to the audit trail.
     *
     * @param reader who reads: an account's or a checkout's name in the audit trail
     * @param baseUrl where participants' phones reach this server
     */
    @MayReadPeople
    public SessionSnapshot of(ProgrammeSessionId session, CheckoutId checkout, String reader, String baseUrl) {
        SessionPlan plan = sessions.plan(session);
        var coverage = surveys.coverage(session);
        Together together = together(session, checkout);
        return new SessionSnapshot(
                version(session, coverage),
                SnapshotParts.session(plan),
                names(plan, together.record),
                participants.of(session, reader).stream()
                        .map(Snapshots::participant)
                        .toList(),
                SnapshotParts.agenda(plan),
                SnapshotParts.checklist(plan),
                SnapshotParts.equipment(plan),
                surveys.of(session, baseUrl),
                coverage,
                hearings.of(session, reader),
                materials.of(session),
                together.record,
                together.acked,
                together.receipt,
                checkout(checkout),
                photographs.held(session),
                quarantine.settled(checkout));
    }

    /** Changes whenever the snapshot would; nobody's name is read for it. */
    @MayReadPeople
    @Transactional(readOnly = true)
    public String stamp(ProgrammeSessionId session, CheckoutId checkout, String baseUrl) {
        OpenCheckout open = checkouts.find(checkout).orElseThrow();
        return Tokens.hash(String.join(
                "\n",
                sessions.plan(session).toString(),
                participants.stamp(session),
                surveys.of(session, baseUrl).toString(),
                surveys.coverage(session).toString(),
                hearings.stamp(session),
                materials.of(session).toString(),
                Long.toString(records.version(session)),
                Integer.toString(photographs.held(session).size()),
                checkout(checkout).toString(),
                quarantine.settled(checkout).toString(),
                Long.toString(open.lastSeq()),
                open.receipt().toString()));
    }

    private SessionSnapshot.Checkout checkout(CheckoutId id) {
        Map<AccountId, String> names = people.names();
        return SnapshotParts.checkout(
                ledger.find(id, account -> names.getOrDefault(account, "")).orElseThrow());
    }

    // acts and answers are only ever added, so that their sum grows with every change
    private long version(ProgrammeSessionId session, Optional<SessionSnapshot.Coverage> coverage) {
        return records.version(session)
                + coverage.map(counted -> counted.phone() + counted.paper()).orElse(0);
    }

    // the tablet lays its own acts after "acked" over the record: neither may be older than the other
    private Together together(ProgrammeSessionId session, CheckoutId checkout) {
        OpenCheckout before = checkouts.find(checkout).orElseThrow();
        while (true) {
            SessionRecord record = records.of(session);
            OpenCheckout after = checkouts.find(checkout).orElseThrow();
            if (after.lastSeq() == before.lastSeq()) {
                return new Together(record, after.lastSeq(), after.receipt());
            }
            before = after;
        }
    }

    // only those who work at the session or left something in its record
    private Map<UUID, String> names(SessionPlan plan, SessionRecord record) {
        Set<AccountId> shown = Stream.concat(
                        plan.workers().stream().map(SessionPlan.Worker::account), record.authors().stream())
                .collect(Collectors.toSet());
        return people.names().entrySet().stream()
                .filter(person -> shown.contains(person.getKey()))
                .collect(Collectors.toMap(person -> person.getKey().value(), Map.Entry::getValue));
    }

    private static SessionSnapshot.Participant participant(ParticipantFacts person) {
        return new SessionSnapshot.Participant(person.id().value(), person.name(), person.kana(), person.association());
    }

    private record Together(SessionRecord record, long acked, Receipt receipt) {}
}
