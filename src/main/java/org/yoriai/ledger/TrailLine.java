package org.yoriai.ledger;

import java.time.ZonedDateTime;

/**
 * 監査証跡の一行 — in words.
 *
 * @param at in Japan (特記事項 19条3項(5); I15)
 * @param who a name for those who may know it, else the beginning of the ID
 * @param action what was done, in the reader's language
 * @param code as the trail itself names it
 */
public record TrailLine(
        long number, ZonedDateTime at, String who, String action, String code, String subject, String detail) {}
