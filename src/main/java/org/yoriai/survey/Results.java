package org.yoriai.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** アンケートの結果 — phone and paper in one. */
public record Results(Coverage coverage, List<QuestionResult> questions, List<Doubt> doubts) {
    static final Results NONE = new Results(Coverage.NOTHING, List.of(), List.of());

    public Results {
        questions = List.copyOf(questions);
        doubts = List.copyOf(doubts);
    }

    /**
     * 1問の結果
     *
     * @param answered how many people answered this question; the base of its shares
     * @param options every option with its count, in order, zero included; of a number the ranges into which its answers fall
     * @param voices what was written, in the order in which it came; may hold personal data
     * @param figures of a number, empty while nobody told one
     */
    public record QuestionResult(
            QuestionFacts question,
            int answered,
            List<OptionCount> options,
            List<Voice> voices,
            Optional<Figures> figures) {
        public QuestionResult {
            options = List.copyOf(options);
            voices = List.copyOf(voices);
        }

        public List<String> texts() {
            return voices.stream().map(Voice::text).toList();
        }
    }

    /** 選択肢の数 — with the part that came on paper. */
    public record OptionCount(OptionFacts option, int count, int onPaper) {}

    /** 自由記述 — one person's words; {@code answer} names the answer that they stand in. */
    public record Voice(UUID answer, String text, AnswerChannel channel) {}

    /** 数の要約 */
    public record Figures(long least, long most, double mean, double median) {}

    /** By question. */
    Map<QuestionId, QuestionResult> byQuestion() {
        return questions.stream()
                .collect(java.util.stream.Collectors.toMap(
                        result -> result.question().id(), result -> result));
    }
}
