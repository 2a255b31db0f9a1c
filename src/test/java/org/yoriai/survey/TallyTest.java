package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.QuestionFacts.OptionFacts;

class TallyTest {
    private static final QuestionFacts ONE = question(1, QuestionKind.SINGLE, true, 3);
    private static final QuestionFacts MANY = question(2, QuestionKind.MULTIPLE, false, 3);
    private static final QuestionFacts FREE = question(3, QuestionKind.TEXT, false, 0);
    private static final List<QuestionFacts> ALL = List.of(ONE, MANY, FREE);

    @ParameterizedTest(name = "{0}: {1} phone {2} paper, 問1 {3} of {4}, 問2 {5} of {6}")
    @CsvSource(
            quoteCharacter = '"',
            // each answer: channel, options of 問1, options of 問2, text of 問3; answers parted by |
            value = {
                "S9, '', 0, 0, 0 0 0, 0, 0 0 0, 0",
                "S9, PHONE/1//, 1, 0, 1 0 0, 1, 0 0 0, 0",
                "S9, PHONE/1/1+2/|PAPER/3/2/|PAPER/3//, 1, 2, 1 0 2, 3, 1 2 0, 2",
                "S9, TABLET/2/1+2+3/|PHONE/2/3+3/, 2, 0, 0 2 0, 2, 1 1 2, 2"
            })
    void countsEachAnswerOnceWhicheverWayItCame(
            String clause, String given, int phone, int paper, String one, int oneOf, String many, int manyOf) {
        Results results = Tally.of(ALL, received(given.replace("'", "")));
        assertThat(results.coverage().onScreen()).isEqualTo(phone);
        assertThat(results.coverage().paper()).isEqualTo(paper);
        assertThat(counts(results, 0)).isEqualTo(one);
        assertThat(results.questions().get(0).answered()).isEqualTo(oneOf);
        assertThat(counts(results, 1)).isEqualTo(many);
        assertThat(results.questions().get(1).answered()).isEqualTo(manyOf);
    }

    @Test
    void keepsFreeTextsInTheOrderInWhichTheyCame() {
        Results results = Tally.of(ALL, received("PHONE/1//声が小さい|PAPER/1//  |PHONE/1//よかった"));
        assertThat(results.questions().get(2).texts()).containsExactly("声が小さい", "よかった");
        assertThat(results.questions().get(2).answered()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: 問1 {1}, 問2 {2}, {3} letters: {4}")
    @CsvSource({
        "S9, 1, '', 0, ''",
        "S9, 1, 1+2+3, 2000, ''",
        "S9, '', '', 0, REQUIRED",
        "S9, 1+2, '', 0, TOO_MANY",
        "S9, 9, '', 0, NOT_OFFERED",
        "S9, 1, 2+9, 0, NOT_OFFERED",
        "S9, 1, '', 2001, TOO_LONG",
        "S9, '', 9, 2001, REQUIRED NOT_OFFERED TOO_LONG"
    })
    void takesOnlyWhatTheQuestionnaireOffers(String clause, String one, String many, int letters, String problems) {
        var answers = new Answers(List.of(
                choose(ONE, one),
                choose(MANY, many),
                // one letter of two UTF-16 units counts once
                new Answer(FREE.id(), List.of(), "𠮷".repeat(letters))));
        assertThat(AnswerRules.problems(ALL, answers).stream()
                        .map(Problem::kind)
                        .map(Enum::name)
                        .toList())
                .containsExactlyElementsOf(problems.isEmpty() ? List.of() : List.of(problems.split(" ")));
    }

    @Test
    void dropsWhatNoDocumentCanHoldAndKeepsTheLines() {
        assertThat(new Answer(FREE.id(), List.of(), " 一行目\r\n二\u0000行\u0008目\ud800\t終 ").text())
                .isEqualTo("一行目\n二行目\t終");
    }

    @ParameterizedTest(name = "{0}: {1} then {2}: {3} alike")
    @CsvSource({
        "S9, 見本 花子, 見本　花子, 1",
        "S9, みほん はなこ, ミホンハナコ, 1",
        "S9, ﾐﾎﾝ ﾊﾅｺ, みほんはなこ, 1",
        "S9, 見本 花子, 見本 太郎, 0",
        "S9, '', '', 0",
    })
    void whoWroteOneNameTwiceIsTold(String clause, String first, String second, int alike) {
        List<QuestionFacts> asked = List.of(new QuestionFacts(
                new QuestionId(UUID.randomUUID()), 1, QuestionKind.LINE, "お名前（ふりがな）", "", false, List.of()));
        List<Received> received = java.util.stream.Stream.of(first, second)
                .map(name -> new Received(
                        UUID.randomUUID(),
                        AnswerChannel.PHONE,
                        Optional.empty(),
                        OffsetDateTime.MIN,
                        new Answers(List.of(new Answer(asked.getFirst().id(), List.of(), name)))))
                .toList();
        assertThat(Gathered.of(received, 0).asking(asked).doubts())
                .isEqualTo(alike == 0 ? List.of() : List.of(new Doubt(Doubt.Kind.SAME_NAME, alike)));
    }

    private static String counts(Results results, int question) {
        return String.join(
                " ",
                results.questions().get(question).options().stream()
                        .map(option -> Integer.toString(option.count()))
                        .toList());
    }

    private static Gathered received(String given) {
        return Gathered.of(list(given), 0);
    }

    private static List<Received> list(String given) {
        return given.isEmpty()
                ? List.of()
                : Arrays.stream(given.split("\\|"))
                        .map(line -> line.split("/", -1))
                        .map(part -> new Received(
                                UUID.randomUUID(),
                                AnswerChannel.valueOf(part[0]),
                                Optional.empty(),
                                OffsetDateTime.MIN,
                                new Answers(List.of(
                                        choose(ONE, part[1]),
                                        choose(MANY, part[2]),
                                        new Answer(FREE.id(), List.of(), part[3])))))
                        .toList();
    }

    private static Answer choose(QuestionFacts question, String numbers) {
        return new Answer(
                question.id(),
                numbers.isEmpty()
                        ? List.of()
                        : Arrays.stream(numbers.split("\\+"))
                                .map(number -> option(question.position(), Integer.parseInt(number)))
                                .toList(),
                "");
    }

    private static QuestionFacts question(int position, QuestionKind kind, boolean required, int options) {
        return new QuestionFacts(
                new QuestionId(new UUID(1, position)),
                position,
                kind,
                "設問",
                "",
                required,
                IntStream.rangeClosed(1, options)
                        .mapToObj(number -> new OptionFacts(option(position, number), number, "選択肢"))
                        .toList());
    }

    private static OptionId option(int question, int number) {
        return new OptionId(new UUID(2, question * 10L + number));
    }
}
