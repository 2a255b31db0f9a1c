package org.yoriai.report;

import java.util.List;
import java.util.Locale;

/**
 * 様式の確認の結果 — one thing that the checker found, with what it takes to find it in Word.
 *
 * @param what the field or address as it is written; for a field that is not used, its path
 * @param where the paragraph in which it stands; empty where it stands nowhere
 * @param place which part of the paper that is
 * @param instead what was probably meant, or the lists that have to stand around it; may be empty
 */
public record FormFinding(Kind kind, String what, String where, Place place, List<String> instead) {
    private static final int LONGEST = 60;

    public FormFinding {
        instead = List.copyOf(instead);
        where = where.codePointCount(0, where.length()) <= LONGEST
                ? where
                : where.substring(0, where.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Of the form as a whole. */
    static FormFinding whole(Kind kind, String what) {
        return new FormFinding(kind, what, "", Place.BODY, List.of());
    }

    public boolean isError() {
        return kind.error;
    }

    /** 見つかったこと; an error keeps the form from being used, the others are for the office to decide. */
    public enum Kind {
        UNKNOWN(true),
        OUTSIDE(true),
        NOT_CLOSED(true),
        NOT_OPENED(true),
        MARKER_IN_TEXT(true),
        BROKEN(true),
        PICTURE_NOT_ALONE(true),
        PICTURE_OUTSIDE(true),
        PICTURE_PLACES(true),
        DOES_NOT_FILL(true),
        NO_PICTURES(false),
        UNUSED(false),
        TRACKED(false),
        COMMENTS(false),
        LINK(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** 紙のどこか */
    public enum Place {
        BODY,
        HEADER,
        FOOTER,
        NOTE,
        BOX;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
