package org.yoriai.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.ledger.EndRows.Check;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.ContractRemoval;
import org.yoriai.vault.DatabaseRewriting;
import org.yoriai.vault.KeyRotation;

/**
 * 廃棄のあとの確認 — what cannot be part of one transaction: that no row is left, that the database's files are written anew, that the
 * master key of that time is gone. Each is looked at, not assumed, and gone on with at the next start.
 */
@Component
class DisposalChecks {
    private static final Logger LOG = LoggerFactory.getLogger(DisposalChecks.class);
    private final EndRows rows;
    private final ContractRemoval removal;
    private final DatabaseRewriting rewriting;
    private final KeyRotation keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DisposalChecks(
            EndRows rows,
            ContractRemoval removal,
            DatabaseRewriting rewriting,
            KeyRotation keys,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.removal = removal;
        this.rewriting = rewriting;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    // after the keys have been wrapped by a master key that is new at this start
    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        goOn();
    }

    void goOn() {
        for (EndedContract ended : rows.all()) {
            if (ended.swept().isEmpty() && swept(ended)) {
                checked(ended, Check.SWEPT);
            }
            // the keys first: the tables of the keys are written anew too
            if (ended.masterGone().isEmpty() && masterGone(ended)) {
                checked(ended, Check.MASTER_GONE);
            }
            if (ended.rewritten().isEmpty() && rewriting.done(ended.disposed())) {
                checked(ended, Check.REWRITTEN);
            }
        }
    }

    private void checked(EndedContract ended, Check check) {
        rows.checked(ended.contract(), check, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        LOG.info("Disposal of contract {}: {}", ended.contract(), check);
    }

    /** What somebody was just writing when the contract went may have come after it. */
    private boolean swept(EndedContract ended) {
        if (removal.left(ended.contract()) > 0) {
            ContractScope.run(
                    new ContractId(ended.contract()), () -> transaction.executeWithoutResult(_ -> removal.remove()));
        }
        return removal.left(ended.contract()) == 0;
    }

    private boolean masterGone(EndedContract ended) {
        return keys.masterGone(ended.master()) || keys.destroyMaster() && keys.masterGone(ended.master());
    }
}
