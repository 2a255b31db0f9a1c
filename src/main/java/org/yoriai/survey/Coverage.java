package org.yoriai.survey;

import java.util.Map;
import java.util.Optional;

/**
 * 回収状況 — of those present, how many answered on which way and how many not at all.
 *
 * @param phone on their own phone
 * @param tablet on the tablet handed round
 * @param paper on paper
 * @param present empty while nobody has been marked present
 */
public record Coverage(int phone, int tablet, int paper, Optional<Integer> present) {
    static final Coverage NOTHING = of(Map.of(), 0);

    static Coverage of(Map<AnswerChannel, Integer> counts, int present) {
        return new Coverage(
                counts.getOrDefault(AnswerChannel.PHONE, 0),
                counts.getOrDefault(AnswerChannel.TABLET, 0),
                counts.getOrDefault(AnswerChannel.PAPER, 0),
                Optional.of(present).filter(people -> people > 0));
    }

    public int total() {
        return phone + tablet + paper;
    }

    /** On a screen, one's own or the one handed round. */
    public int onScreen() {
        return phone + tablet;
    }

    /** Never below 0: an answer may come from someone whose attendance was not recorded. */
    public int missing() {
        return Math.max(0, present.orElse(0) - total());
    }
}
