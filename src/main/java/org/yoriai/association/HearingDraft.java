package org.yoriai.association;

import java.time.LocalDate;
import java.util.List;
import org.yoriai.shared.Refusal;

/**
 * ヒアリングの下書き — what is entered at the desk; questions without an answer are left out.
 *
 * @param version of the hearing as it was read, 0 for a first one
 */
public record HearingDraft(
        AssociationId association, LocalDate answeredOn, List<HearingFacts.Answer> answers, int version) {
    static final int MOST_QUESTION = 400;
    static final int MOST_ANSWER = 4000;
    private static final int MOST_ANSWERS = 40;

    public HearingDraft {
        answers = answers.stream()
                .map(said -> new HearingFacts.Answer(
                        said.question().strip(), said.answer().strip()))
                .filter(said -> !said.answer().isEmpty())
                .toList();
        if (answers.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "hearing-empty");
        }
        if (answers.stream().anyMatch(said -> said.question().isEmpty())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "hearing-question");
        }
        if (answers.size() > MOST_ANSWERS || answers.stream().anyMatch(HearingDraft::outsideLimits)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "hearing-long", MOST_QUESTION, MOST_ANSWER);
        }
    }

    private static boolean outsideLimits(HearingFacts.Answer said) {
        return said.question().length() > MOST_QUESTION || said.answer().length() > MOST_ANSWER;
    }
}
