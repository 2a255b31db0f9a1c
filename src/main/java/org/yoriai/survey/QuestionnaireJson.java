package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import tools.jackson.databind.json.JsonMapper;

/** 質問票の保存形 — the JSON in which one version is kept; no personal data. */
@Component
class QuestionnaireJson {
    private final JsonMapper json;

    QuestionnaireJson(JsonMapper json) {
        this.json = json;
    }

    record Stored(int v, Wording title, Wording intro, List<StoredSection> sections) {}

    record StoredSection(UUID id, Wording title, Optional<StoredCondition> shownIf, List<StoredQuestion> questions) {}

    record StoredQuestion(
            UUID id,
            QuestionKind kind,
            Wording text,
            Wording hint,
            boolean required,
            List<StoredOption> options,
            Optional<StoredCondition> shownIf,
            Bounds bounds,
            Wording reason) {}

    record StoredOption(UUID id, Wording text, boolean open) {}

    record StoredCondition(UUID question, List<UUID> anyOf) {}

    String write(Questionnaire questionnaire) {
        return json.writeValueAsString(new Stored(
                1,
                questionnaire.title(),
                questionnaire.intro(),
                questionnaire.sections().stream().map(QuestionnaireJson::stored).toList()));
    }

    Questionnaire read(String content) {
        Stored stored = json.readValue(content, Stored.class);
        return new Questionnaire(
                stored.title(),
                stored.intro(),
                stored.sections().stream()
                        .map(section -> new SectionFacts(
                                section.id(),
                                section.title(),
                                section.shownIf().map(QuestionnaireJson::condition),
                                section.questions().stream()
                                        .map(QuestionnaireJson::question)
                                        .toList()))
                        .toList());
    }

    private static StoredSection stored(SectionFacts section) {
        return new StoredSection(
                section.id(),
                section.title(),
                section.shownIf().map(QuestionnaireJson::stored),
                section.questions().stream().map(QuestionnaireJson::stored).toList());
    }

    private static StoredQuestion stored(QuestionFacts question) {
        return new StoredQuestion(
                question.id().value(),
                question.kind(),
                question.wording(),
                question.explained(),
                question.required(),
                question.options().stream()
                        .map(option -> new StoredOption(option.id().value(), option.wording(), option.open()))
                        .toList(),
                question.shownIf().map(QuestionnaireJson::stored),
                question.bounds(),
                question.reason());
    }

    private static StoredCondition stored(Condition condition) {
        return new StoredCondition(
                condition.question().value(),
                condition.anyOf().stream().map(OptionId::value).toList());
    }

    // positions come anew from the order
    private static QuestionFacts question(StoredQuestion stored) {
        List<StoredOption> options = stored.options();
        return new QuestionFacts(
                new QuestionId(stored.id()),
                1,
                stored.kind(),
                stored.text(),
                stored.hint(),
                stored.required(),
                java.util.stream.IntStream.range(0, options.size())
                        .mapToObj(index -> new OptionFacts(
                                new OptionId(options.get(index).id()),
                                index + 1,
                                options.get(index).text(),
                                options.get(index).open()))
                        .toList(),
                stored.shownIf().map(QuestionnaireJson::condition),
                stored.bounds(),
                stored.reason());
    }

    private static Condition condition(StoredCondition stored) {
        return new Condition(
                new QuestionId(stored.question()),
                stored.anyOf().stream().map(OptionId::new).toList());
    }
}
