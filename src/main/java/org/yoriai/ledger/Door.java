package org.yoriai.ledger;

import java.util.Locale;
import java.util.UUID;

/**
 * 入口 — a link or code by which somebody comes in without signing in.
 *
 * @param of the session of a survey, the account of an invitation or a calendar, the contract of the tablets' codes
 */
public record Door(Kind kind, UUID of) {

    /** 入口の種類 */
    public enum Kind {
        /** アンケート */
        SURVEY,
        /** 使われていない招待 */
        INVITATION,
        /** カレンダーの配信 */
        CALENDAR,
        /** 端末の登録コード */
        CODES;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
