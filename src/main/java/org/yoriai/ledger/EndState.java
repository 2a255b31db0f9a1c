package org.yoriai.ledger;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.identity.AccountId;

/**
 * 返還・廃棄の段階 — how far a contract's end has come (特記事項 22条).
 *
 * @param counts rows of each table as they went into the archive
 */
public record EndState(
        Archive archive, String counts, Optional<Step> received, Optional<Step> asked, Optional<Step> agreed) {
    /** 返還データ — an archive as it was made; {@code sha256} is of the whole file. */
    public record Archive(OffsetDateTime at, AccountId by, int files, long bytes, String sha256) {}

    /** 一歩 — who took it when. */
    public record Step(OffsetDateTime at, AccountId by) {}
}
