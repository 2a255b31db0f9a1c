package org.yoriai.vault;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/**
 * 監査証跡 — who did or saw what and when, per contract, each entry carrying the hash of the one before it, so that a changed,
 * removed or inserted entry shows (特記事項 19条3項(4)(5), 23条, 24条).
 *
 * <p>An entry commits with the change it tells of. It names things by ID and never holds personal data.
 */
@Component
public class Audit {
    private final JdbcClient jdbc;
    private final AuditChain chain;
    private final Clock clock;

    Audit(JdbcClient jdbc, AuditChain chain, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * @param actor who did it: an account's or a tablet's ID
     * @param action a dotted name such as {@code participants.viewed}
     * @param subject the ID of what it was done to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, String action, String subject, String detail) {
        ContractId contract = ContractScope.required();
        jdbc.sql("insert into audit_head (contract_id, last_number, last_hash) values (?, 0, ?) on conflict do nothing")
                .params(contract.value(), AuditEntry.FIRST)
                .update();
        // the head is locked until commit: entries of one contract are numbered without gaps
        Head head = jdbc.sql("select last_number, last_hash from audit_head where contract_id = ? for update")
                .param(contract.value())
                .query((row, _) -> new Head(row.getLong(1), row.getString(2)))
                .single();
        append(contract, head, new AuditEntry(head.number + 1, now(), actor, action, subject, detail));
    }

    /** Whether every entry of the contract in force still fits the one before it, and none is missing at the end. */
    public boolean intact() {
        return chain.check().intact();
    }

    private void append(ContractId contract, Head head, AuditEntry entry) {
        String hash = entry.hashAfter(head.hash);
        jdbc.sql("insert into audit_entry (contract_id, number, at, actor, action, subject, detail, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        contract.value(),
                        entry.number(),
                        entry.at(),
                        entry.actor(),
                        entry.action(),
                        entry.subject(),
                        entry.detail(),
                        hash)
                .update();
        jdbc.sql("update audit_head set last_number = ?, last_hash = ? where contract_id = ?")
                .params(entry.number(), hash, contract.value())
                .update();
    }

    // databases keep microseconds: the hash must be of what can be read back
    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private record Head(long number, String hash) {}
}
