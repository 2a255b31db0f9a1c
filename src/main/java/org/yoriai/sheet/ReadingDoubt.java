package org.yoriai.sheet;

import java.util.Locale;

/** 判断のいるところ — why a person looks at a question of a sheet that was read. */
public enum ReadingDoubt {
    /** 印かどうかはっきりしない */
    UNCLEAR,
    /** 1つだけ選ぶところに、2つ以上の印がある */
    SEVERAL,
    /** 印がない */
    NONE,
    /** 手書きがある */
    HANDWRITING,
    /** 「その他」に書いてあるが、印がない */
    BESIDE_UNMARKED,
    /** このページの画像がない */
    NO_PICTURE;

    public String messageKey() {
        return "sheet.doubt." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
