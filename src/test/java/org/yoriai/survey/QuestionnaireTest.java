package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.QuestionFacts.OptionFacts;

class QuestionnaireTest {
    private static final QuestionFacts USE = choose(1, QuestionKind.SINGLE, Optional.empty(), "使う", "使わない", "その他");
    private static final QuestionFacts WHY =
            written(2, QuestionKind.LINE, Optional.of(new Condition(USE.id(), List.of(option(1, 2)))));
    private static final QuestionFacts HOW_MANY =
            written(3, QuestionKind.NUMBER, Optional.of(new Condition(USE.id(), List.of(option(1, 1)))));
    private static final QuestionFacts LAST = written(4, QuestionKind.TEXT, Optional.empty());

    /** 問1; 問2 for those who chose 2; a second section for those who chose 1; 問4 for everybody. */
    private static final Questionnaire BRANCHED = new Questionnaire(
            Wording.of("見本"),
            Wording.NONE,
            List.of(
                    section(1, Optional.empty(), USE, WHY),
                    section(2, Optional.of(new Condition(USE.id(), List.of(option(1, 1)))), HOW_MANY),
                    section(3, Optional.empty(), LAST)));

    @ParameterizedTest(name = "{0}: 問1 {1} shows {2}")
    @CsvSource({"S9, '', 1 | 4", "S9, 1, 1 | 3 | 4", "S9, 2, 1 2 | 4", "S9, 3, 1 | 4"})
    void onlyThoseAreAskedWhomItConcerns(String clause, String chosen, String shown) {
        assertThat(BRANCHED.shown(answers(chosen, "", "", "")).stream()
                        .map(section -> String.join(
                                " ",
                                section.questions().stream()
                                        .map(question -> Integer.toString(question.position()))
                                        .toList())))
                .containsExactly(shown.split(" \\| "));
    }

    @ParameterizedTest(name = "{0}: 問1 {1}, 問2 {2}, 問3 {3}, 問4 {4}: {5}")
    @CsvSource({
        "S9, 1, '', 120, よい, ''",
        "S9, 1, '', '', よい, REQUIRED",
        "S9, 1, '', いくつか, よい, NO_NUMBER",
        "S9, 1, '', 501, よい, OUT_OF_BOUNDS",
        "S9, 1, '', 0, よい, ''",
        // 問3 is not asked of someone who chose 2: what is wrong there concerns nobody
        "S9, 2, むずかしい, 999, よい, ''",
        "S9, 2, '', '', よい, REQUIRED",
        "S9, '', '', '', よい, REQUIRED"
    })
    void whatIsNotAskedIsNeitherRequiredNorWrong(
            String clause, String use, String why, String many, String last, String problems) {
        assertThat(AnswerRules.problems(BRANCHED, answers(use, why, many, last)).stream()
                        .map(Problem::kind)
                        .map(Enum::name))
                .containsExactlyElementsOf(problems.isEmpty() ? List.of() : List.of(problems.split(" ")));
    }

    @Test
    void whatIsNotAskedIsNotKept() {
        Answers kept = BRANCHED.asked(answers("1", "書いた後で変えた", "12", "よい"));
        assertThat(kept.answers()).extracting(Answer::question).containsExactly(USE.id(), HOW_MANY.id(), LAST.id());
    }

    @Test
    void besideOtherStandsWhatWasWrittenAndNowhereElse() {
        assertThat(problems(new Answer(USE.id(), List.of(option(1, 3)), "ポスター")))
                .isEmpty();
        assertThat(problems(new Answer(USE.id(), List.of(option(1, 3)), ""))).isEmpty();
        assertThat(problems(new Answer(USE.id(), List.of(option(1, 1)), "ポスター")))
                .containsExactly(Problem.Kind.NOT_OFFERED);
        assertThat(problems(new Answer(USE.id(), List.of(option(1, 3)), "長".repeat(201))))
                .containsExactly(Problem.Kind.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本日《ほんじつ》の内容 | 本日の内容 | <ruby>本日<rp>（</rp><rt>ほんじつ</rt><rp>）</rp></ruby>の内容",
                "｜取り組み《とりくみ》 | 取り組み | <ruby>取り組み<rp>（</rp><rt>とりくみ</rt><rp>）</rp></ruby>",
                "<b>A</b> & B | <b>A</b> & B | &lt;b&gt;A&lt;/b&gt; &amp; B",
                "《》だけ | 《》だけ | 《》だけ"
            })
    void furiganaStandAboveTheKanjiOnlyWhereAskedFor(String written, String plain, String html) {
        assertThat(Wording.of(written).plain()).isEqualTo(plain);
        assertThat(Wording.of(written).html(Reading.FURIGANA)).isEqualTo(html);
        assertThat(Wording.of(written).html(Reading.JAPANESE)).doesNotContain("<ruby>", "<b>");
    }

    @Test
    void aConditionLooksBackNeverAhead() {
        var ahead = new Condition(LAST.id(), List.of(option(4, 1)));
        assertRefused(
                "questionnaire-condition",
                () -> new Questionnaire(
                        Wording.of("見本"), Wording.NONE, List.of(section(1, Optional.of(ahead), USE, LAST))));
        var unknown = new Condition(USE.id(), List.of(option(1, 9)));
        assertRefused(
                "questionnaire-condition",
                () -> new Questionnaire(
                        Wording.of("見本"),
                        Wording.NONE,
                        List.of(section(1, Optional.empty(), USE), section(2, Optional.of(unknown), LAST))));
    }

    @Test
    void personalDataIsAskedForOnlyWithAReason() {
        QuestionFacts name =
                new QuestionFacts(new QuestionId(UUID.randomUUID()), 1, QuestionKind.LINE, "お名前", "", false, List.of());
        assertRefused(
                "questionnaire-personal",
                () -> Questionnaire.of("見本", "", List.of(name)).requireReasons());
        var explained = new QuestionFacts(
                name.id(),
                1,
                name.kind(),
                name.wording(),
                name.explained(),
                false,
                List.of(),
                Optional.empty(),
                Bounds.WIDEST,
                Wording.of("資料をお送りするため"));
        Questionnaire told = Questionnaire.of("見本", "", List.of(explained));
        told.requireReasons();
        assertThat(told.questions()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ご連絡先を書いてください, '', ''",
        "いつも使うもの, あなたの なまえを 書いてください, ''",
        "いつも使うもの, '', What is your e-mail address?",
    })
    void personalDataIsSeenInEveryReading(String japanese, String easy, String english) {
        var asked = new QuestionFacts(
                new QuestionId(UUID.randomUUID()),
                1,
                QuestionKind.LINE,
                new Wording(japanese, easy, english),
                Wording.NONE,
                false,
                List.of(),
                Optional.empty(),
                Bounds.WIDEST,
                Wording.NONE);
        assertRefused(
                "questionnaire-personal",
                () -> Questionnaire.of("見本", "", List.of(asked)).requireReasons());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "5 5 7, 5=2 7=1",
        "1 2 3 4 5 6 7 8, 1=1 2=1 3=1 4=1 5=1 6=1 7=1 8=1",
        "0 12 35 47 50 61 88 93 120, 0–19=2 20–39=1 40–59=2 60–79=1 80–99=2 100–119=0 120–139=1",
        "-3 -2 -1 0 1 2 3 4 5, -4–-3=1 -2–-1=2 0–1=2 2–3=2 4–5=2"
    })
    void numbersFallIntoFewRoundRanges(String told, String ranges) {
        List<Long> numbers =
                Arrays.stream(told.split(" ")).map(Long::valueOf).sorted().toList();
        assertThat(NumberRanges.of(numbers).stream()
                        .map(range -> range.option().text() + "="
                                + numbers.stream().filter(range::holds).count()))
                .containsExactly(ranges.split(" "));
    }

    @Test
    void theStoredFormSaysTheSame() {
        var json = new QuestionnaireJson(new tools.jackson.databind.json.JsonMapper());
        assertThat(json.read(json.write(BRANCHED))).isEqualTo(BRANCHED);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<Problem.Kind> problems(Answer answer) {
        return AnswerRules.problems(List.of(USE), new Answers(List.of(answer))).stream()
                .map(Problem::kind)
                .toList();
    }

    private static Answers answers(String use, String why, String many, String last) {
        return new Answers(List.of(
                new Answer(USE.id(), use.isEmpty() ? List.of() : List.of(option(1, Integer.parseInt(use))), ""),
                new Answer(WHY.id(), List.of(), why),
                new Answer(HOW_MANY.id(), List.of(), many),
                new Answer(LAST.id(), List.of(), last)));
    }

    private static SectionFacts section(int number, Optional<Condition> shownIf, QuestionFacts... questions) {
        return new SectionFacts(new UUID(3, number), Wording.NONE, shownIf, List.of(questions));
    }

    private static QuestionFacts choose(
            int position, QuestionKind kind, Optional<Condition> shownIf, String... options) {
        return new QuestionFacts(
                new QuestionId(new UUID(1, position)),
                position,
                kind,
                Wording.of("設問" + position),
                Wording.NONE,
                true,
                IntStream.rangeClosed(1, options.length)
                        .mapToObj(number -> new OptionFacts(
                                option(position, number),
                                number,
                                Wording.of(options[number - 1]),
                                options[number - 1].equals("その他")))
                        .toList(),
                shownIf,
                Bounds.WIDEST,
                Wording.NONE);
    }

    private static QuestionFacts written(int position, QuestionKind kind, Optional<Condition> shownIf) {
        return new QuestionFacts(
                new QuestionId(new UUID(1, position)),
                position,
                kind,
                Wording.of("設問" + position),
                Wording.NONE,
                true,
                List.of(),
                shownIf,
                new Bounds(0, 500),
                Wording.NONE);
    }

    private static OptionId option(int question, int number) {
        return new OptionId(new UUID(2, question * 10L + number));
    }
}
