package org.yoriai.fieldwork;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 書かれたもの — a text of which each act is a version. */
public sealed interface WrittenPayload extends ActPayload {
    String text();

    Supersedes over();

    /** 所感 */
    record Remark(String text, Supersedes over) implements WrittenPayload {
        static final int MOST_CHARACTERS = 4000;

        public Remark {
            Limits.filled("text", text, MOST_CHARACTERS);
        }
    }

    /** 支援メモ — by step of the visit; {@code kind} says what it tells (a decision, an account, …), and is absent of a free note. */
    record Note(String step, Optional<String> kind, String text, Supersedes over) implements WrittenPayload {
        static final int MOST_CHARACTERS = 4000;
        static final int MOST_KIND_CHARACTERS = 40;
        static final int MOST_STEP_CHARACTERS = 40;

        public Note {
            Limits.atMost("step", step, MOST_STEP_CHARACTERS);
            kind.ifPresent(name -> Limits.filled("kind", name, MOST_KIND_CHARACTERS));
            Limits.filled("text", text, MOST_CHARACTERS);
        }
    }

    /** フォローの約束 — what was promised, until when, and by which way the answer goes. */
    record Promise(String text, LocalDate due, String channel, Supersedes over) implements WrittenPayload {
        static final int MOST_CHARACTERS = 1000;
        static final int MOST_CHANNEL_CHARACTERS = 40;

        public Promise {
            Limits.filled("text", text, MOST_CHARACTERS);
            Limits.filled("channel", channel, MOST_CHANNEL_CHARACTERS);
        }
    }

    /** カード — one idea of a group's work. */
    record Card(Optional<UUID> group, CardKind kind, String text, Supersedes over) implements WrittenPayload {
        static final int MOST_CHARACTERS = 500;

        public Card {
            Limits.filled("text", text, MOST_CHARACTERS);
        }
    }
}
