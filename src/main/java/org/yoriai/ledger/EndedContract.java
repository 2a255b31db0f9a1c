package org.yoriai.ledger;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * 廃棄した契約 — what stays of a contract: that it was, and how it was destroyed. It holds no personal data.
 *
 * @param rows destroyed, of each table
 * @param accounts of people who belonged to no other contract
 * @param swept when it was seen that no row is left
 * @param rewritten when it was seen that the database's files were written anew since
 * @param masterGone when it was seen that the master key, under which earlier backups lie, is gone
 * @param backedUp whether a backup was made since
 */
public record EndedContract(
        UUID contract,
        String title,
        String ward,
        String wardHead,
        String contractor,
        EndState.Archive archive,
        OffsetDateTime received,
        OffsetDateTime agreed,
        OffsetDateTime disposed,
        Map<String, Long> rows,
        int accounts,
        String master,
        Optional<OffsetDateTime> swept,
        Optional<OffsetDateTime> rewritten,
        Optional<OffsetDateTime> masterGone,
        boolean backedUp) {
    public long rowsInAll() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
