package org.yoriai.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yoriai.survey.AnswerRules;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.PhoneSurvey;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionId;
import org.yoriai.survey.QuestionKind;
import org.yoriai.survey.Questionnaire;
import org.yoriai.survey.Reading;
import org.yoriai.survey.SectionFacts;
import org.yoriai.survey.Wording;

/**
 * 答える画面 — what the template shows: one part of the questionnaire.
 *
 * @param part its number, from 1
 * @param parts how many parts this person is asked, as far as is known now
 * @param notices message keys of what concerns the whole page
 */
record FormPage(
        PhoneSurvey survey,
        UUID nonce,
        Look look,
        int part,
        int parts,
        Wording title,
        List<Field> fields,
        List<String> notices) {

    /** 見た目 — how it is read, and in which other ways it could be. */
    record Look(Reading reading, List<Reading> offered) {
        static Look of(Questionnaire questionnaire, Optional<Reading> asked, Locale browser) {
            List<Reading> offered = questionnaire.readings();
            Reading byBrowser = browser.getLanguage().equals("en") ? Reading.ENGLISH : Reading.JAPANESE;
            return new Look(
                    asked.filter(offered::contains).orElse(offered.contains(byBrowser) ? byBrowser : Reading.JAPANESE),
                    offered);
        }
    }

    /** 表示中のまとまり */
    record Place(int part, int parts, SectionFacts section) {}

    static FormPage of(
            PhoneSurvey survey,
            UUID nonce,
            Look look,
            Place place,
            FilledForm form,
            List<Problem> problems,
            List<String> notices) {
        Map<QuestionId, Problem> byQuestion = problems.stream()
                .collect(Collectors.toMap(problem -> problem.question().id(), Function.identity()));
        var writer = new Writer(survey.facts().questionnaire(), look.reading(), form);
        return new FormPage(
                survey,
                nonce,
                look,
                place.part(),
                place.parts(),
                place.section().title(),
                place.section().questions().stream()
                        .map(question -> writer.field(question, Optional.ofNullable(byQuestion.get(question.id()))))
                        .toList(),
                notices);
    }

    public List<Field> wrong() {
        return fields.stream().filter(field -> !field.problem.isEmpty()).toList();
    }

    public boolean last() {
        return part >= parts;
    }

    /** In the language of the page: its title as the browser's window shows it. */
    public String heading() {
        Wording words = survey.facts().questionnaire().title();
        return look.reading() == Reading.ENGLISH && !words.english().isEmpty() ? words.english() : words.plain();
    }

    /** 文言 — as HTML, with its language where that is not the page's. */
    record Text(String html, String language) {
        public boolean given() {
            return !html.isEmpty();
        }
    }

    public Text text(Wording wording) {
        return new Text(wording.html(look.reading()), wording.language(look.reading()));
    }

    /** Puts one question into the words of the reading. */
    private record Writer(Questionnaire questionnaire, Reading reading, FilledForm form) {
        Field field(QuestionFacts question, Optional<Problem> problem) {
            String typed = form.text(question).replace("\r\n", "\n");
            return new Field(
                    FilledForm.field(question),
                    question,
                    text(question.wording()),
                    text(question.explained()),
                    text(question.reason()),
                    asked(question),
                    question.options().stream()
                            .map(option -> new Choice(
                                    option.position(),
                                    text(option.wording()),
                                    form.chose(question, option),
                                    option.open()))
                            .toList(),
                    form.text(question),
                    form.besideText(question),
                    typed.codePointCount(0, typed.length()),
                    problem.map(Writer::messageKey).orElse(""));
        }

        private Optional<Asked> asked(QuestionFacts question) {
            return question.shownIf()
                    .flatMap(condition -> questionnaire.questions().stream()
                            .filter(earlier -> earlier.id().equals(condition.question()))
                            .findFirst()
                            .map(earlier -> new Asked(
                                    earlier.position(),
                                    earlier.options().stream()
                                            .filter(option -> condition.anyOf().contains(option.id()))
                                            .map(option -> option.wording().html(reading))
                                            .collect(Collectors.joining(" / ")),
                                    "q" + earlier.position() + ":"
                                            + earlier.options().stream()
                                                    .filter(option ->
                                                            condition.anyOf().contains(option.id()))
                                                    .map(option -> Integer.toString(option.position()))
                                                    .collect(Collectors.joining(",")))));
        }

        private Text text(Wording wording) {
            return new Text(wording.html(reading), wording.language(reading));
        }

        private static String messageKey(Problem problem) {
            String key = "survey.problem." + problem.kind().name().toLowerCase(Locale.ROOT);
            return problem.kind() == Problem.Kind.REQUIRED
                    ? key + "." + problem.question().kind().wireName()
                    : key;
        }
    }

    /**
     * 問う相手 — those who chose this before.
     *
     * @param rule for the page's script: {@code q3:1,2}
     */
    record Asked(int question, String options, String rule) {}

    /**
     * 1問
     *
     * @param asked empty when it is asked of everybody
     * @param problem message key, empty when nothing is wrong
     * @param length letters typed into a text
     */
    record Field(
            String name,
            QuestionFacts question,
            Text label,
            Text hint,
            Text reason,
            Optional<Asked> asked,
            List<Choice> choices,
            String text,
            String beside,
            int length,
            String problem) {
        public boolean free() {
            return !question.kind().chooses();
        }

        public boolean scale() {
            return question.kind() == QuestionKind.SCALE;
        }

        public boolean lines() {
            return question.kind() == QuestionKind.TEXT;
        }

        public boolean number() {
            return question.kind() == QuestionKind.NUMBER;
        }

        public int longest() {
            return AnswerRules.longest(question);
        }

        public String type() {
            return question.kind().several() ? "checkbox" : "radio";
        }

        /** What is filled into the sentence about a problem. */
        public Object[] amounts() {
            return number()
                    ? new Object[] {question.bounds().least(), question.bounds().most()}
                    : new Object[] {longest(), length};
        }

        /** Where a link to the field leads: the first thing that can be filled in. */
        public String anchor() {
            return free() ? name : name + "-1";
        }

        /** IDs of the sentences that belong to the field. */
        public String describedBy() {
            return ((hint.given() ? name + "-hint " : "")
                            + (reason.given() ? name + "-why " : "")
                            + (problem.isEmpty() ? "" : name + "-problem"))
                    .strip();
        }
    }

    /** 選択肢 */
    record Choice(int number, Text text, boolean chosen, boolean open) {}
}
