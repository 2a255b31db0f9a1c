package org.yoriai.survey;

import java.util.List;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** アンケートの結果 — phone and paper in one. */
public record Results(Coverage coverage, List<QuestionResult> questions) {
    public Results {
        questions = List.copyOf(questions);
    }

    /**
     * 1問の結果
     *
     * @param answered how many people answered this question; the base of its shares
     * @param options every option with its count, in order, zero included
     * @param texts what was written, in the order in which it came; may hold personal data
     */
    public record QuestionResult(QuestionFacts question, int answered, List<OptionCount> options, List<String> texts) {
        public QuestionResult {
            options = List.copyOf(options);
            texts = List.copyOf(texts);
        }
    }

    /** 選択肢の数 */
    public record OptionCount(OptionFacts option, int count) {}
}
