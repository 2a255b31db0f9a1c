package org.yoriai.association;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.Phrase;

/**
 * 町会カルテの一行 — one thing that happened, was said or was decided.
 *
 * @param what in our words
 * @param words in the words of whoever wrote it; they may name people; may be empty
 * @param by who wrote it
 * @param path where at the desk it comes from
 */
public record ChronicleEntry(
        LocalDate day, Kind kind, Phrase what, String words, Optional<AccountId> by, Optional<String> path) {
    /** By day; on one day in the order of the kinds. */
    public static final Comparator<ChronicleEntry> IN_TIME =
            Comparator.comparing(ChronicleEntry::day).thenComparing(ChronicleEntry::kind);

    /** 町会カルテの行の種類 — in the order in which they come on one day. */
    public enum Kind {
        /** 使っているもの */
        TOOL,
        /** 事前アンケート・ヒアリング */
        HEARING,
        /** 派遣先の選定 */
        CHOICE,
        /** 参加 */
        ATTENDED,
        /** 派遣 */
        VISIT,
        /** 支援メモ */
        NOTE,
        /** 運用ルール */
        RULE,
        /** フォローの約束 */
        PROMISE,
        /** フォローアップ */
        FOLLOW_UP,
        /** 今後の支援方針 */
        POLICY;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
