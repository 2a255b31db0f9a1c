package org.yoriai.survey;

import java.util.Map;

/**
 * 回収状況 — how many answers came on which way.
 *
 * @param phone on a screen: the person's own phone, or a tablet handed round
 * @param paper on paper
 */
public record Coverage(int phone, int paper) {
    static Coverage of(Map<AnswerChannel, Integer> counts) {
        return new Coverage(
                counts.getOrDefault(AnswerChannel.PHONE, 0) + counts.getOrDefault(AnswerChannel.TABLET, 0),
                counts.getOrDefault(AnswerChannel.PAPER, 0));
    }

    public int total() {
        return phone + paper;
    }
}
