package org.yoriai.association;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * 名簿の疑い — one thing about a row or about the whole file that a person has to see.
 *
 * @param facts what fills the sentence under {@code doubt.<kind>}
 */
public record RosterDoubt(Kind kind, List<Serializable> facts) {

    /** 重さ */
    public enum Weight {
        /** Has to be mended, or the row left out. */
        STOP,
        /** The row is left out unless somebody says that it is meant. */
        LEAVE,
        /** Told, and nothing more. */
        NOTE
    }

    /** 疑いの種類 */
    public enum Kind {
        NAME_MISSING(Weight.STOP),
        NAME_TOO_LONG(Weight.STOP),
        NAME_TWO(Weight.STOP),
        NAME_ODD(Weight.NOTE),
        NAME_CUT(Weight.NOTE),
        KANA_MISSING(Weight.NOTE),
        KANA_FROM_NAME(Weight.NOTE),
        KANA_ODD(Weight.STOP),
        ASSOCIATION_MISSING(Weight.STOP),
        ASSOCIATION_WHICH(Weight.STOP),
        ASSOCIATION_SIMILAR(Weight.STOP),
        ASSOCIATION_VARIANT(Weight.NOTE),
        ASSOCIATION_NEW(Weight.NOTE),
        ASSOCIATION_ABOVE(Weight.NOTE),
        TWICE_IN_FILE(Weight.LEAVE),
        REGISTERED_ALREADY(Weight.LEAVE),
        SAME_NAME(Weight.NOTE),
        SAME_READING(Weight.NOTE),
        OTHER_DAY(Weight.LEAVE),
        OTHER_SESSION(Weight.LEAVE),
        DAY_UNREADABLE(Weight.NOTE),
        HIDDEN_ROW(Weight.LEAVE),
        STRUCK_OUT(Weight.LEAVE),
        // of the whole file
        NO_HEADING(Weight.NOTE),
        ROWS_ABOVE(Weight.NOTE),
        OTHER_SHEETS(Weight.NOTE),
        HIDDEN_SHEETS(Weight.NOTE),
        COMMENTS_LEFT(Weight.NOTE),
        COLUMNS_LEFT(Weight.NOTE),
        TOTAL_DIFFERS(Weight.NOTE),
        TOTAL_AGREES(Weight.NOTE),
        ENCODING_GUESSED(Weight.NOTE),
        ROWS_LEFT(Weight.NOTE);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    public RosterDoubt {
        facts = List.copyOf(facts);
    }

    static RosterDoubt of(Kind kind, Serializable... facts) {
        return new RosterDoubt(kind, List.of(facts));
    }

    public Weight weight() {
        return kind.weight();
    }

    public String messageKey() {
        return "doubt." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Object[] arguments() {
        return facts.toArray();
    }
}
