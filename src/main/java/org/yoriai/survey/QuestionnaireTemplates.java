package org.yoriai.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Ids;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import tools.jackson.databind.json.JsonMapper;

/** 質問票のひな型 — 満足度・理解度・活用意欲・今後取り組みたいこと・自由意見 (仕様書 4(1)ケ、4(3)ケ), and the hearing before a visit (4(2)カ). */
@Component
class QuestionnaireTemplates {
    private static final String OPEN = "open";
    private final Book book;

    QuestionnaireTemplates(JsonMapper json) {
        try (InputStream in = new ClassPathResource("survey-templates.json").getInputStream()) {
            this.book = json.readValue(in, Book.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Book(Map<String, Question> questions, Map<String, Template> templates) {}

    private record Template(List<Section> sections) {}

    private record Section(@Nullable List<String> title, List<String> questions) {}

    private record Question(
            QuestionKind kind,
            boolean required,
            List<String> text,
            @Nullable List<String> hint,
            @Nullable List<List<String>> options,
            @Nullable List<Long> bounds) {}

    Set<String> names() {
        return book.templates().keySet();
    }

    /** The names of single questions, for the editor. */
    Set<String> questionNames() {
        return book.questions().keySet();
    }

    Questionnaire make(String template, Wording title, Wording intro) {
        return make(template, title, intro, _ -> Ids.next());
    }

    /** @param id gives an ID for {@code <question>} and {@code <question>-<option>}, both counted from 1 */
    Questionnaire make(String template, Wording title, Wording intro, Function<String, UUID> id) {
        int[] number = {0};
        return new Questionnaire(
                title,
                intro,
                Optional.ofNullable(book.templates().get(template)).orElseThrow().sections().stream()
                        .map(section -> new SectionFacts(
                                Ids.next(),
                                wording(section.title()),
                                Optional.empty(),
                                section.questions().stream()
                                        .map(name -> question(name, ++number[0], id))
                                        .toList()))
                        .toList());
    }

    QuestionFacts question(String name) {
        return question(name, 1, _ -> Ids.next());
    }

    private QuestionFacts question(String name, int number, Function<String, UUID> id) {
        Question question = Optional.ofNullable(book.questions().get(name)).orElseThrow();
        List<List<String>> options = Optional.ofNullable(question.options()).orElse(List.of());
        return new QuestionFacts(
                new QuestionId(id.apply(Integer.toString(number))),
                number,
                question.kind(),
                wording(question.text()),
                wording(question.hint()),
                question.required(),
                IntStream.rangeClosed(1, options.size())
                        .mapToObj(position -> new OptionFacts(
                                new OptionId(id.apply(number + "-" + position)),
                                position,
                                wording(options.get(position - 1)),
                                options.get(position - 1).contains(OPEN)))
                        .toList(),
                Optional.empty(),
                Optional.ofNullable(question.bounds())
                        .map(bounds -> new Bounds(bounds.getFirst(), bounds.getLast()))
                        .orElse(Bounds.WIDEST),
                Wording.NONE);
    }

    private static Wording wording(@Nullable List<String> texts) {
        return texts == null ? Wording.NONE : new Wording(texts.get(0), texts.get(1), texts.get(2));
    }
}
