package org.yoriai.fieldwork;

import java.util.Optional;
import java.util.UUID;

/** 操作の中身 — what an act says beyond its type and the thing it is about; the limits are those of {@code docs/kit-protocol.md}. */
public sealed interface ActPayload {

    /** 出欠 */
    record Mark(AttendanceStatus status) implements ActPayload {}

    /** 当日参加 — a person who came without being registered; personal data. */
    record WalkIn(String name, Optional<String> kana, String association) implements ActPayload {
        static final int MOST_CHARACTERS = 100;

        public WalkIn {
            Limits.filled("name", name, MOST_CHARACTERS);
            kana.ifPresent(reading -> Limits.atMost("kana", reading, MOST_CHARACTERS));
            Limits.atMost("association", association, MOST_CHARACTERS);
        }
    }

    /** 点検 */
    record Tick(boolean done) implements ActPayload {}

    /** A text of which each act is a version; {@code base} names the act it was written over. */
    sealed interface Written extends ActPayload {
        int MOST_CHARACTERS = 4000;

        String text();

        Optional<UUID> base();
    }

    /** 所感 */
    record Remark(String text, Optional<UUID> base) implements Written {
        public Remark {
            Limits.filled("text", text, MOST_CHARACTERS);
        }
    }

    /** 支援メモ — by step of the visit. */
    record Note(String step, String text, Optional<UUID> base) implements Written {
        static final int MOST_STEP_CHARACTERS = 40;

        public Note {
            Limits.atMost("step", step, MOST_STEP_CHARACTERS);
            Limits.filled("text", text, MOST_CHARACTERS);
        }
    }

    /** Nothing beyond the type: started, finished, skipped, removed, restored. */
    record Bare() implements ActPayload {}

    /** The limits, counted in characters as a person counts them. */
    final class Limits {
        private Limits() {}

        static void filled(String field, String text, int most) {
            atMost(field, text, most);
            if (text.isBlank()) {
                throw new IllegalArgumentException(field + " is blank");
            }
        }

        static void atMost(String field, String text, int most) {
            if (text.codePointCount(0, text.length()) > most) {
                throw new IllegalArgumentException(field + " is longer than " + most);
            }
        }
    }
}
