package org.yoriai.survey;

import java.util.UUID;
import org.yoriai.shared.Refusal;

/**
 * 入力する回答票
 *
 * @param nonce the same however often this sheet is saved
 */
public record KeyedPaper(UUID nonce, int sheet, Answers answers) {
    /** 回答票の番号は4けたまで */
    public static final int LAST_NUMBER = 9_999;

    /** @throws Refusal {@code keying-sheet} for a number that no sheet has */
    public KeyedPaper {
        if (sheet < 1 || sheet > LAST_NUMBER) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "keying-sheet", LAST_NUMBER);
        }
    }
}
