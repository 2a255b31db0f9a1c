package org.yoriai.survey;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yoriai.survey.Answers.Answer;
import tools.jackson.databind.json.JsonMapper;

/** 回答の保存形 — the JSON that is sealed into the database. */
@Component
class AnswersJson {
    private final JsonMapper json;

    AnswersJson(JsonMapper json) {
        this.json = json;
    }

    private record Stored(int v, List<Line> answers) {}

    private record Line(UUID question, List<UUID> chosen, String text) {}

    String write(Answers answers) {
        return json.writeValueAsString(new Stored(
                1,
                answers.answers().stream()
                        .map(answer -> new Line(
                                answer.question().value(),
                                answer.chosen().stream().map(OptionId::value).toList(),
                                answer.text()))
                        .toList()));
    }

    Answers read(String stored) {
        return new Answers(json.readValue(stored, Stored.class).answers().stream()
                .map(line -> new Answer(
                        new QuestionId(line.question()),
                        line.chosen().stream().map(OptionId::new).toList(),
                        line.text()))
                .toList());
    }
}
