package org.yoriai.fieldwork;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Vault;

/** The acts' table: plain JDBC, because thousands a second are appended and none is ever changed. */
@Component
class ActRows {
    private static final String COLUMNS = "select number, received, sealed from act"
            + " where contract_id = :contract and session_id = :session and number > :after and number <= :until";
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    ActRows(JdbcTemplate batches, NamedParameterJdbcTemplate named, Vault vault, Clock clock) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(named);
        this.vault = vault;
        this.clock = clock;
    }

    /** The number of the session's last act; whoever else adds acts to the session waits until this transaction ends. */
    long lockLastNumber(ProgrammeSessionId session) {
        jdbc.sql("insert into act_log (session_id, contract_id, last_number) values (?, ?, 0) on conflict do nothing")
                .params(session.value(), ContractScope.required().value())
                .update();
        return jdbc.sql("select last_number from act_log where session_id = ? and contract_id = ? for update")
                .params(session.value(), ContractScope.required().value())
                .query(Long.class)
                .single();
    }

    long lastNumber(ProgrammeSessionId session) {
        return jdbc.sql("select last_number from act_log where session_id = ? and contract_id = ?")
                .params(session.value(), ContractScope.required().value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The numbers of the last acts; sessions without any are missing. */
    Map<ProgrammeSessionId, Long> lastNumbers(Collection<ProgrammeSessionId> sessions) {
        Map<ProgrammeSessionId, Long> numbers = new LinkedHashMap<>();
        if (!sessions.isEmpty()) {
            jdbc.sql("select session_id, last_number from act_log where contract_id = :contract"
                            + " and session_id in (:sessions) and last_number > 0")
                    .param("contract", ContractScope.required().value())
                    .param(
                            "sessions",
                            sessions.stream().map(ProgrammeSessionId::value).toList())
                    .query(row -> {
                        numbers.put(new ProgrammeSessionId(row.getObject(1, UUID.class)), row.getLong(2));
                    });
        }
        return numbers;
    }

    void setLastNumber(ProgrammeSessionId session, long number) {
        jdbc.sql("update act_log set last_number = ? where session_id = ? and contract_id = ?")
                .params(number, session.value(), ContractScope.required().value())
                .update();
    }

    /** The session's acts with numbers above {@code after}, up to {@code until}. */
    List<StoredAct> between(ProgrammeSessionId session, long after, long until) {
        return jdbc.sql(COLUMNS + " order by number")
                .param("contract", ContractScope.required().value())
                .param("session", session.value())
                .param("after", after)
                .param("until", until)
                .query((row, _) -> opened(row.getLong(1), row.getObject(2, OffsetDateTime.class), row.getBytes(3)))
                .list();
    }

    List<StoredAct> between(ProgrammeSessionId session, long after, long until, Collection<ActType> types) {
        return jdbc.sql(COLUMNS + " and type in (:types) order by number")
                .param("contract", ContractScope.required().value())
                .param("session", session.value())
                .param("after", after)
                .param("until", until)
                .param("types", types.stream().map(ActType::wireName).toList())
                .query((row, _) -> opened(row.getLong(1), row.getObject(2, OffsetDateTime.class), row.getBytes(3)))
                .list();
    }

    /** Every act of one kind, of all sessions; for kinds of which there are few. */
    List<StoredAct> ofContract(ActType type) {
        return jdbc.sql("select number, received, sealed from act where contract_id = ? and type = ?")
                .params(ContractScope.required().value(), type.wireName())
                .query((row, _) -> opened(row.getLong(1), row.getObject(2, OffsetDateTime.class), row.getBytes(3)))
                .list();
    }

    /** @param last the number after which the acts are counted on */
    void insert(long last, List<ReceivedAct> acts) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        // in the order of their IDs: two batches that share IDs then wait for each other instead of deadlocking
        List<ReceivedAct> ordered = acts.stream()
                .sorted(Comparator.comparing(received -> received.act().id()))
                .toList();
        List<Object[]> rows = IntStream.range(0, ordered.size())
                .mapToObj(index -> row(last + 1 + index, ordered.get(index), now))
                .toList();
        batches.batchUpdate(
                "insert into act (id, contract_id, session_id, number, checkout_id, seq, type, happened, received, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private Object[] row(long number, ReceivedAct received, OffsetDateTime now) {
        Act act = received.act();
        return new Object[] {
            act.id(),
            ContractScope.required().value(),
            act.session().value(),
            number,
            act.checkout(),
            act.seq(),
            act.type().wireName(),
            act.happened(),
            now,
            vault.seal(received.json())
        };
    }

    private StoredAct opened(long number, OffsetDateTime received, byte[] sealed) {
        try {
            return new StoredAct(number, ActReader.read(vault.open(sealed)), received);
        } catch (ActRejected unreadable) {
            // never with the act itself: it is personal data and would stand in the log
            throw new IllegalStateException("Act number " + number + " is no longer understood", unreadable);
        }
    }
}
