package org.yoriai.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * 言い回し — a sentence by its key in the message files, filled with facts of known kinds: said in each reader's language, and
 * without a place into which a participant's name could slip.
 */
public record Phrase(String key, List<Fact> facts) implements Fact {
    private static final long serialVersionUID = 1;

    public Phrase {
        facts = List.copyOf(facts);
    }

    public static Phrase of(String key, Fact... facts) {
        return new Phrase(key, List.of(facts));
    }

    /** 日付 — 12月8日（火） */
    public record Day(LocalDate value) implements Fact {
        private static final long serialVersionUID = 1;
    }

    /** 数 */
    public record Count(long value) implements Fact {
        private static final long serialVersionUID = 1;
    }

    /** 題 — the title of a session, a document, a venue or the contract: what both sides named together. */
    public record Title(String value) implements Fact {
        private static final long serialVersionUID = 1;
    }

    /** アドレス — where it can be seen. */
    public record Address(String value) implements Fact {
        private static final long serialVersionUID = 1;
    }

    /** Several phrases in a row, with what the language writes between them. */
    public record Listed(List<Phrase> parts) implements Fact {
        private static final long serialVersionUID = 1;

        public Listed {
            parts = List.copyOf(parts);
        }
    }
}
