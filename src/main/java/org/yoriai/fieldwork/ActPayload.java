package org.yoriai.fieldwork;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** 操作の中身 — what an act says beyond its type and the thing it is about; the limits are those of {@code docs/kit-protocol.md}. */
public sealed interface ActPayload
        permits ActPayload.Mark,
                ActPayload.WalkIn,
                ActPayload.Match,
                ActPayload.Tick,
                ActPayload.EquipmentCheck,
                ActPayload.Keying,
                ActPayload.Photograph,
                ActPayload.Bare,
                WrittenPayload,
                GroupWorkPayload {

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

    /** 当日参加の照合 — whom of the registered participants the walk-in turned out to be; nobody, when it was taken back. */
    record Match(Optional<UUID> participant) implements ActPayload {}

    /** 点検 */
    record Tick(boolean done) implements ActPayload {}

    /** 機材の点検 — whether the piece is in order, and how many were lent out and came back. */
    record EquipmentCheck(boolean ok, Optional<Integer> lent, Optional<Integer> returned, Optional<String> note)
            implements ActPayload {
        static final int MOST_PIECES = 999;
        static final int MOST_CHARACTERS = 400;

        public EquipmentCheck {
            lent.ifPresent(pieces -> Limits.between("lent", pieces, 0, MOST_PIECES));
            returned.ifPresent(pieces -> Limits.between("returned", pieces, 0, MOST_PIECES));
            note.ifPresent(text -> Limits.atMost("note", text, MOST_CHARACTERS));
        }
    }

    /**
     * 紙回答の入力 — one sheet's answers by question, keyed by a person of the staff or, on a tablet handed round, given by the
     * participant; personal data.
     */
    record Keying(int sheet, SheetChannel channel, Map<String, KeyedAnswer> answers) implements ActPayload {
        static final int MOST_SHEETS = 9999;
        static final int MOST_QUESTIONS = 100;

        public Keying {
            Limits.between("sheet", sheet, 1, MOST_SHEETS);
            Limits.between("answers", answers.size(), 0, MOST_QUESTIONS);
            answers = Map.copyOf(answers);
        }
    }

    /** 写真 — its bytes travel apart, under the hash that is told here. */
    record Photograph(String sha256, String caption, Optional<UUID> about) implements ActPayload {
        static final int MOST_CHARACTERS = 200;
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public Photograph {
            if (!HASH.matcher(sha256).matches()) {
                throw new IllegalArgumentException("sha256 is no hash");
            }
            Limits.atMost("caption", caption, MOST_CHARACTERS);
        }
    }

    /** Nothing beyond the type: started, finished, skipped, removed, restored. */
    record Bare() implements ActPayload {}
}
