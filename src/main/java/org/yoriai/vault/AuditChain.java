package org.yoriai.vault;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/**
 * 改ざんの確認 — follows the chain of hashes from the first entry to the last, a few at a time, however long it is (特記事項 23条,
 * 24条; I13).
 */
@Component
public class AuditChain {
    private static final int AT_ONCE = 1000;
    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 確認の結果
     *
     * @param entries how many fit, from the first on
     * @param broken the first number that does not fit, or is missing
     */
    public record Finding(long entries, OptionalLong broken) {
        public boolean intact() {
            return broken.isEmpty();
        }
    }

    private record Head(long number, String hash) {}

    private record Stored(AuditEntry entry, String hash) {}

    /** Of the contract in force. What is written while this reads is left for the next time. */
    @Transactional(readOnly = true)
    public Finding check() {
        UUID contract = ContractScope.required().value();
        Head head = head(contract);
        Head fits = new Head(0, AuditEntry.FIRST);
        while (fits.number < head.number) {
            List<Stored> next = after(contract, fits.number, head.number);
            if (next.isEmpty()) {
                return broken(fits.number + 1);
            }
            for (Stored stored : next) {
                String hash = stored.entry.hashAfter(fits.hash);
                if (stored.entry.number() != fits.number + 1 || !hash.equals(stored.hash)) {
                    return broken(fits.number + 1);
                }
                fits = new Head(stored.entry.number(), hash);
            }
        }
        if (!fits.hash.equals(head.hash)) {
            return broken(head.number);
        }
        return beyondTheHead(contract).map(AuditChain::broken).orElse(new Finding(head.number, OptionalLong.empty()));
    }

    /** Every contract that has a trail. */
    List<ContractId> contracts() {
        return jdbc.sql("select contract_id from audit_head union select contract_id from audit_entry order by 1")
                .query((row, _) -> new ContractId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Finding broken(long number) {
        return new Finding(number - 1, OptionalLong.of(number));
    }

    private Head head(UUID contract) {
        return jdbc.sql("select last_number, last_hash from audit_head where contract_id = ?")
                .param(contract)
                .query((row, _) -> new Head(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new Head(0, AuditEntry.FIRST));
    }

    private List<Stored> after(UUID contract, long number, long last) {
        return jdbc.sql("select " + AuditEntry.COLUMNS + ", hash from audit_entry where contract_id = ? and number > ?"
                        + " and number <= ? order by number fetch first " + AT_ONCE + " rows only")
                .params(contract, number, last)
                .query((row, _) -> new Stored(AuditEntry.read(row), row.getString(7)))
                .list();
    }

    // one statement sees one moment: an entry and its head are written together
    private Optional<Long> beyondTheHead(UUID contract) {
        return jdbc.sql("select e.number from audit_entry e left join audit_head h on h.contract_id = e.contract_id"
                        + " where e.contract_id = ? and e.number > coalesce(h.last_number, 0)"
                        + " order by e.number fetch first 1 rows only")
                .param(contract)
                .query((row, _) -> row.getLong(1))
                .optional();
    }
}
