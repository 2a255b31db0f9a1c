package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.kit.KitClient;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.DeskKeying.Unfinished;
import org.yoriai.survey.KeyingDoubt.Kind;

/** Sheets keyed at the desk: each once, doubtful ones told before they count, and none lost on the way. */
class DeskKeyingTest extends SurveyTesting {
    @Autowired
    private DeskKeying keying;

    @Autowired
    private PaperSheets sheets;

    @Test
    void aSheetCountsOnceHoweverOftenItIsSavedAndNoMoreOnceTakenBack() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts asked = agreed(session, everyKind());
        UUID nonce = UUID.randomUUID();
        KeyedPaper paper = new KeyedPaper(nonce, 3, new Answers(List.of(chose(asked, 0, 0), wrote(asked, 6, "紙の意見"))));

        keep(session, paper);
        keep(session, paper);

        Results found = As.call(ward(), () -> results.of(session, "test"));
        assertThat(found.coverage().paper()).isEqualTo(1);
        assertThat(found.questions().getFirst().options().getFirst().onPaper()).isEqualTo(1);
        assertThat(found.questions().get(6).texts()).containsExactly("紙の意見");
        assertThat(found.doubts()).isEmpty();
        assertThat(As.call(ward(), () -> results.coverage(session))).isEqualTo(found.coverage());

        DeskKeying.Kept kept = As.call(ward(), () -> keying.kept(session, 5)).getFirst();
        assertThat(kept.sheet()).isEqualTo(3);
        assertThat(kept.by()).isEqualTo(office().displayName());
        KeyedPaper back = As.call(office(), () -> keying.takeBack(session, kept.id(), office()));
        assertThat(back.answers()).isEqualTo(paper.answers());
        assertThat(back.nonce()).isNotEqualTo(nonce);
        assertThat(As.call(ward(), () -> results.coverage(session)).total()).isZero();
        assertThatThrownBy(() -> As.call(office(), () -> keying.takeBack(session, kept.id(), office())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("keying-gone");
        keep(session, back);
        assertThat(As.call(ward(), () -> results.coverage(session)).paper()).isEqualTo(1);
    }

    @Test
    void whatLooksWrongIsToldBeforeASheetCounts() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts asked = agreed(session, everyKind());
        As.run(office(), () -> sheets.prepare(session, 4, office()));
        Answers some = new Answers(List.of(chose(asked, 0, 0)));
        assertThat(doubts(session, 1, some)).isEmpty();
        assertThat(doubts(session, 1, new Answers(List.of()))).containsExactly(new KeyingDoubt(Kind.EMPTY, 0));
        assertThat(doubts(session, 5, some)).containsExactly(new KeyingDoubt(Kind.NOT_PRINTED, 5));
        // 問3 is for those who do not use it, 問4 for those who do
        Answers contradictory = new Answers(List.of(chose(asked, 0, 0), wrote(asked, 2, "いらない"), wrote(asked, 3, "4")));
        assertThat(doubts(session, 1, contradictory)).containsExactly(new KeyingDoubt(Kind.NOT_ASKED, 3));
        keep(session, new KeyedPaper(UUID.randomUUID(), 1, contradictory));
        Results found = As.call(ward(), () -> results.of(session, "test"));
        assertThat(found.questions().get(2).answered()).isZero();
        assertThat(found.questions().get(3).answered()).isEqualTo(1);
        assertThat(doubts(session, 1, some)).containsExactly(new KeyingDoubt(Kind.KEYED_AT_DESK, 1));

        assign(session, "facilitator");
        KitClient tablet = new KitClient("http://localhost:" + port).enrol();
        tablet.signIn("facilitator");
        KitClient.Kit kit = tablet.takeOut(session.value(), SampleData.id("account:facilitator"));
        kit.push(kit.act(
                "answer.keyed",
                KitClient.id().toString(),
                Map.of(
                        "sheet",
                        2,
                        "channel",
                        "paper",
                        "answers",
                        Map.of(
                                asked.questions().getFirst().id().toString(),
                                asked.questions()
                                        .getFirst()
                                        .options()
                                        .getFirst()
                                        .id()
                                        .toString()))));
        assertThat(doubts(session, 2, some)).containsExactly(new KeyingDoubt(Kind.KEYED_AT_VENUE, 2));
        keep(session, new KeyedPaper(UUID.randomUUID(), 2, new Answers(List.of(chose(asked, 0, 1)))));
        found = As.call(ward(), () -> results.of(session, "test"));
        assertThat(found.coverage().paper()).isEqualTo(2);
        assertThat(found.doubts()).containsExactly(new Doubt(Doubt.Kind.SHEET_DIFFERS, 2));
    }

    @Test
    void anAnswerThatCannotStandIsRefusedWithItsQuestion() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts asked = agreed(session, everyKind());
        assertThatThrownBy(() -> keep(
                        session, new KeyedPaper(UUID.randomUUID(), 1, new Answers(List.of(wrote(asked, 3, "501"))))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("refusal.keying-answers");
                    assertThat(refusal.arguments()).containsExactly(4);
                });
        String tooLong = "あ".repeat(AnswerRules.LONGEST_TEXT + 1);
        assertThatThrownBy(() -> keep(
                        session, new KeyedPaper(UUID.randomUUID(), 1, new Answers(List.of(wrote(asked, 6, tooLong))))))
                .hasMessageContaining("keying-answers");
        for (int number : new int[] {0, -1, 10_000}) {
            assertThatThrownBy(() -> new KeyedPaper(UUID.randomUUID(), number, new Answers(List.of())))
                    .hasMessageContaining("keying-sheet");
        }
        assertThat(As.call(ward(), () -> results.coverage(session)).total()).isZero();
    }

    @Test
    void whatWasKeyedIsThereAgainUntilTheSheetIsSaved() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts asked = agreed(session, everyKind());
        Answers half = new Answers(List.of(chose(asked, 0, 1), wrote(asked, 2, "書きかけ")));
        As.run(office(), () -> keying.keepUnfinished(session, new Unfinished(Optional.of(7), half), office()));
        assertThat(As.call(office(), () -> keying.unfinished(session, office())))
                .contains(new Unfinished(Optional.of(7), half));
        assertThat(As.call(ward(), () -> keying.unfinished(session, ward()))).isEmpty();
        assertThat(jdbc.sql("select answers from survey_draft where sheet = 7 and survey_id = ?")
                        .param(asked.id().value())
                        .query((row, _) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                        .single())
                .doesNotContain("書きかけ");
        keep(session, new KeyedPaper(UUID.randomUUID(), 7, half));
        assertThat(As.call(office(), () -> keying.unfinished(session, office())))
                .isEmpty();
    }

    @Test
    void aSheetAsksWhatWasPrintedOnIt() {
        ProgrammeSessionId session = freshSession();
        agreed(session, everyKind());
        As.run(office(), () -> sheets.prepare(session, 10, office()));
        As.run(office(), () -> editing.save(session, 1, everyKind(), office()));
        As.run(ward(), () -> editing.agree(session, 2, ward()));
        As.run(office(), () -> sheets.prepare(session, 10, office()));
        assertThat(version(session, OptionalInt.of(10))).isEqualTo(1);
        assertThat(version(session, OptionalInt.of(11))).isEqualTo(2);
        assertThat(version(session, OptionalInt.empty())).isEqualTo(2);
    }

    @Test
    void nothingIsKeyedBeforeTheWardHasAgreed() {
        ProgrammeSessionId session = freshSession();
        As.run(office(), () -> editing.begin(session, "satisfaction", office()));
        assertThatThrownBy(() -> version(session, OptionalInt.empty())).hasMessageContaining("survey-not-agreed");
    }

    private int version(ProgrammeSessionId session, OptionalInt sheet) {
        return As.call(office(), () -> keying.asks(session, sheet).version());
    }

    private void keep(ProgrammeSessionId session, KeyedPaper paper) {
        As.run(office(), () -> keying.keep(session, paper, office()));
    }

    private List<KeyingDoubt> doubts(ProgrammeSessionId session, int sheet, Answers answers) {
        return As.call(office(), () -> keying.doubts(session, new KeyedPaper(UUID.randomUUID(), sheet, answers)));
    }

    private static Answer chose(SurveyFacts survey, int question, int option) {
        QuestionFacts asked = survey.questions().get(question);
        return new Answer(asked.id(), List.of(asked.options().get(option).id()), "");
    }

    private static Answer wrote(SurveyFacts survey, int question, String text) {
        return new Answer(survey.questions().get(question).id(), List.of(), text);
    }
}
