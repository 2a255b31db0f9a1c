package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 設問のまとまり — one page on a phone.
 *
 * @param title empty where the questionnaire is one piece
 * @param shownIf asked of those alone who meet it
 */
public record SectionFacts(UUID id, Wording title, Optional<Condition> shownIf, List<QuestionFacts> questions) {
    public SectionFacts {
        questions = List.copyOf(questions);
    }

    SectionFacts with(List<QuestionFacts> asked) {
        return new SectionFacts(id, title, shownIf, asked);
    }
}
