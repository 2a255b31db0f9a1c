package org.yoriai.fieldwork;

import java.util.UUID;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 記録にある声 — what was written down at a session in somebody's words.
 *
 * @param where the group's name of a card; empty otherwise
 */
public record RecordedVoice(ProgrammeSessionId session, Kind kind, UUID thing, String where, String text) {
    /** 声の種類 */
    public enum Kind {
        /** カード */
        CARD,
        /** 支援メモ */
        NOTE,
        /** 所感 */
        REMARK
    }
}
