package org.yoriai.survey.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.yoriai.survey.Answers;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.OptionId;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import org.yoriai.survey.QuestionKind;
import org.yoriai.survey.Reading;

/**
 * 記入した画面 — the fields as the browser sent them: {@code q1}, {@code q2} … with the numbers of options, or text; {@code q1-other}
 * with what stands beside 「その他」.
 */
record FilledForm(Map<String, String[]> fields) {
    static final String NONCE = "nonce";
    static final String VERSION = "v";
    static final String PART = "part";
    static final String LANGUAGE = "lang";
    static final String READ = "read";
    static final String GO = "go";
    // what no questionnaire offers: refused by the rules like any other wrong choice
    private static final OptionId NO_OPTION = new OptionId(new UUID(0, 0));

    static FilledForm empty() {
        return new FilledForm(Map.of());
    }

    /** A page as it was filled in before. */
    static FilledForm of(List<QuestionFacts> questions, Answers answers) {
        Map<String, String[]> fields = new HashMap<>();
        questions.forEach(question -> answers.to(question.id()).ifPresent(answer -> {
            if (question.kind().chooses()) {
                fields.put(field(question), numbers(question, answer));
                fields.put(beside(question), new String[] {answer.text()});
            } else {
                fields.put(field(question), new String[] {answer.text()});
            }
        }));
        return new FilledForm(fields);
    }

    static String field(QuestionFacts question) {
        return "q" + question.position();
    }

    static String beside(QuestionFacts question) {
        return field(question) + "-other";
    }

    /** @return empty when the page's hidden number is missing or is none of ours */
    Optional<UUID> nonce() {
        try {
            return single(NONCE).map(UUID::fromString);
        } catch (IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    OptionalInt version() {
        return whole(VERSION);
    }

    /** Which part of the questionnaire was sent, from 1; the first when the page does not say. */
    int part() {
        return whole(PART).orElse(1);
    }

    /** How the page is to be read: as the button says that was pressed, else as it was read so far. */
    Optional<Reading> reading() {
        return otherReading().or(() -> single(LANGUAGE).flatMap(Reading::named));
    }

    /** What a page without script asks for: the same page, read in another way, with what is filled in. */
    Optional<Reading> otherReading() {
        return single(READ).flatMap(Reading::named);
    }

    boolean goesBack() {
        return single(GO).filter("back"::equals).isPresent();
    }

    Answers answers(List<QuestionFacts> questions) {
        return new Answers(questions.stream().map(this::answer).toList());
    }

    boolean chose(QuestionFacts question, OptionFacts option) {
        return Arrays.asList(given(field(question))).contains(Integer.toString(option.position()));
    }

    /** What was typed, to the letter. */
    String text(QuestionFacts question) {
        return question.kind().chooses() ? "" : String.join("\n", given(field(question)));
    }

    /** What was typed beside 「その他」. */
    String besideText(QuestionFacts question) {
        return String.join(" ", given(beside(question)));
    }

    /** The short code as typed, without the spaces and wide figures that people and phones put in. */
    static String code(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-‐-―ー−]", "");
    }

    private Answer answer(QuestionFacts question) {
        if (question.kind().chooses()) {
            return choice(question);
        }
        String text = text(question);
        return new Answer(
                question.id(),
                List.of(),
                switch (question.kind()) {
                    case NUMBER -> number(text);
                    case LINE -> text.replaceAll("\\s+", " ");
                    default -> text;
                });
    }

    /** As people write numbers: wide figures, separators, a unit's blank. */
    private static String number(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
    }

    private Answer choice(QuestionFacts question) {
        List<OptionId> chosen = Arrays.stream(given(field(question)))
                .filter(value -> !value.isEmpty())
                .map(value -> option(question, value))
                .toList();
        String beside = besideText(question).replaceAll("\\s+", " ").strip();
        Optional<OptionId> other = question.open().map(OptionFacts::id);
        if (beside.isEmpty() || other.isEmpty()) {
            return new Answer(question.id(), chosen, "");
        }
        if (chosen.contains(other.get())) {
            return new Answer(question.id(), chosen, beside);
        }
        // who writes there means it, ticked or not; but a single choice of something else stands
        return question.kind() == QuestionKind.MULTIPLE || chosen.isEmpty()
                ? new Answer(
                        question.id(),
                        Stream.concat(chosen.stream(), other.stream()).toList(),
                        beside)
                : new Answer(question.id(), chosen, "");
    }

    private static OptionId option(QuestionFacts question, String value) {
        return question.options().stream()
                .filter(option -> Integer.toString(option.position()).equals(value))
                .map(OptionFacts::id)
                .findFirst()
                .orElse(NO_OPTION);
    }

    private static String[] numbers(QuestionFacts question, Answer answer) {
        return question.options().stream()
                .filter(option -> answer.chosen().contains(option.id()))
                .map(option -> Integer.toString(option.position()))
                .toArray(String[]::new);
    }

    private OptionalInt whole(String name) {
        return single(name)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    private Optional<String> single(String name) {
        String[] given = given(name);
        return given.length == 1 ? Optional.of(given[0]) : Optional.empty();
    }

    private String[] given(String name) {
        return fields.getOrDefault(name, new String[0]);
    }
}
