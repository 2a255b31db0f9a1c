package org.yoriai.proposal;

import java.util.Locale;
import java.util.UUID;
import org.yoriai.programme.SessionSummary;

/**
 * 意見 — what a participant or an adviser said, and where it stands.
 *
 * @param thing the answer, card, note or remark itself
 * @param where the question, the group or the step; may be empty
 * @param theme the group into which somebody put it; may be empty
 * @param marked whether it goes into the proposal
 */
public record Opinion(
        Source source, SessionSummary session, UUID thing, String where, String text, String theme, boolean marked) {

    /** 出どころ */
    public enum Source {
        /** アンケート */
        SURVEY,
        /** グループワークのカード */
        CARD,
        /** 支援メモ */
        NOTE,
        /** 所感 */
        REMARK;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where at the desk it stands. */
    public String path() {
        return "sessions/" + session.id() + (source == Source.SURVEY ? "/survey" : "/record");
    }
}
