package org.yoriai.survey;

import java.util.Locale;

/**
 * 入力で確かめること — what looks wrong about a sheet before it is saved; a person decides.
 *
 * @param number a sheet's or a question's
 */
public record KeyingDoubt(Kind kind, int number) {
    /** 入力で確かめることの種類 */
    public enum Kind {
        /** 同じ番号の回答票が、事務局で入力されている */
        KEYED_AT_DESK,
        /** 同じ番号の回答票が、会場の端末で入力されている */
        KEYED_AT_VENUE,
        /** この番号の用紙は作られていない */
        NOT_PRINTED,
        /** 前の答えと合わない設問に答えがある */
        NOT_ASKED,
        /** 何も答えていない */
        EMPTY
    }

    public String messageKey() {
        return "survey.keying.doubt." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
