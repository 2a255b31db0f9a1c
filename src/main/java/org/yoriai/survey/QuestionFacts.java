package org.yoriai.survey;

import java.util.List;

/**
 * 設問
 *
 * @param position its number on the sheet, from 1
 * @param hint a sentence below the question, empty for none
 * @param options what can be chosen, in order; empty exactly for {@link QuestionKind#TEXT}
 */
public record QuestionFacts(
        QuestionId id,
        int position,
        QuestionKind kind,
        String text,
        String hint,
        boolean required,
        List<OptionFacts> options) {

    public QuestionFacts {
        options = List.copyOf(options);
        if (options.isEmpty() != (kind == QuestionKind.TEXT)) {
            throw new IllegalArgumentException(
                    "Choices go with questions to choose from, and with those alone: " + text);
        }
    }

    /** 選択肢 */
    public record OptionFacts(OptionId id, int position, String text) {}

    boolean offers(OptionId option) {
        return options.stream().anyMatch(offered -> offered.id().equals(option));
    }
}
