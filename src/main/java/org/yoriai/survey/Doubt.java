package org.yoriai.survey;

import java.util.Locale;

/**
 * 確かめること — what looks as if one person or one sheet had been counted twice; a person decides.
 *
 * @param figure a sheet's number, or how many
 */
public record Doubt(Kind kind, int figure) {
    /** 確かめることの種類 */
    public enum Kind {
        /** 同じ番号の回答票が、ちがう内容で入力されている */
        SHEET_DIFFERS,
        /** 自由記述まで同じ回答がある */
        ALIKE,
        /** 同じ名前の回答がある */
        SAME_NAME,
        /** 回答が出席者より多い */
        MORE_THAN_PRESENT
    }

    public String messageKey() {
        return "survey.doubt." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
