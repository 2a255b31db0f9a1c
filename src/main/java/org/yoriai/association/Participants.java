package org.yoriai.association;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MembersOnly;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Tokens;

/** 参加者名簿 — every reading of it is logged (I4). */
@Service
@Transactional
public class Participants {
    // names are sealed in the database, so the order is made here; a session has some twenty people
    static final Comparator<ParticipantFacts> BY_READING =
            Comparator.comparing(ParticipantFacts::kana).thenComparing(ParticipantFacts::name);
    private final ParticipantRows participants;
    private final Audit audit;
    private final JdbcClient jdbc;

    Participants(ParticipantRows participants, Audit audit, JdbcClient jdbc) {
        this.participants = participants;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * The people registered for the session, in the order of their reading.
     *
     * @param reader who reads: an account's or a tablet's ID, for the audit trail
     */
    @MayReadPeople
    public List<ParticipantFacts> of(ProgrammeSessionId session, String reader) {
        var people = participants.findBySessionId(session.value()).stream()
                .map(Participant::facts)
                .sorted(BY_READING)
                .toList();
        audit.record(reader, "participants.viewed", session.toString(), Integer.toString(people.size()));
        return people;
    }

    /** Which IDs are registered: nobody's name is read, so nothing is logged. */
    @MayReadSession
    @Transactional(readOnly = true)
    public Set<ParticipantId> ids(ProgrammeSessionId session) {
        return participants.idsBySession(session.value()).stream()
                .map(ParticipantId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Changes whenever the list or a name in it changes; made from the sealed columns, so nobody's name is read. */
    @MayReadSession
    @Transactional(readOnly = true)
    public String stamp(ProgrammeSessionId session) {
        List<String> rows = jdbc.sql("select id, association_id, name, kana from participant"
                        + " where contract_id = ? and session_id = ? order by id")
                .params(ContractScope.required().value(), session.value())
                .query((row, _) -> row.getString(1)
                        + row.getString(2)
                        + HexFormat.of().formatHex(row.getBytes(3))
                        + HexFormat.of().formatHex(row.getBytes(4)))
                .list();
        return Tokens.hash(String.join("\n", rows));
    }

    /** How many are registered; no personal data. */
    @MayReadSession
    @Transactional(readOnly = true)
    public int count(ProgrammeSessionId session) {
        return Math.toIntExact(participants.countBySessionId(session.value()));
    }

    /** How many are registered for each session of the contract; sessions without anybody are missing. No personal data. */
    @MembersOnly
    @Transactional(readOnly = true)
    public Map<ProgrammeSessionId, Integer> counts() {
        return participants.countsBySession().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new ProgrammeSessionId(row.getSession()), row -> Math.toIntExact(row.getHeads())));
    }
}
