package org.yoriai.survey;

import java.util.List;
import java.util.Optional;

/**
 * 回答 — what one person answered; questions left out are not in it.
 *
 * <p>Texts are kept as typed, but for line ends (one way of writing them) and control characters, which no document can hold.
 */
public record Answers(List<Answer> answers) {
    public Answers {
        answers = answers.stream().filter(answer -> !answer.blank()).toList();
    }

    /** 1問への答え — options for a question to choose from, a text for one to write. */
    public record Answer(QuestionId question, List<OptionId> chosen, String text) {
        public Answer {
            chosen = chosen.stream().distinct().toList();
            text = clean(text);
        }

        boolean blank() {
            return chosen.isEmpty() && text.isBlank();
        }

        private static String clean(String typed) {
            return typed.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .codePoints()
                    .filter(letter -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter))
                    .filter(letter ->
                            Character.getType(letter) != Character.SURROGATE && letter != 0xFFFE && letter != 0xFFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .strip();
        }
    }

    public Optional<Answer> to(QuestionId question) {
        // asked for every question of every answer that comes: a loop costs a tenth of a stream
        for (Answer answer : answers) {
            if (answer.question().equals(question)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
