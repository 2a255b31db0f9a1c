package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/** 質問票は区と協議の上で: drafts are written by both sides, the ward agrees, and what was agreed on stays. */
class QuestionnaireEditingTest extends SurveyTesting {
    @Test
    void whatWasAgreedOnStaysAndAChangeMakesANewVersion() {
        ProgrammeSessionId session = freshSession();
        agreed(session, everyKind());
        Questionnaire second = everyKind();
        QuestionnaireState changed = As.call(office(), () -> editing.save(session, 1, second, office()));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.agreed()).isEmpty();
        assertThat(changed.inForce()).contains(1);
        As.run(office(), () -> editing.save(session, 2, everyKind(), office()));
        assertThat(As.call(ward(), () -> surveys.of(session).orElseThrow().version()))
                .isEqualTo(1);
        As.run(ward(), () -> editing.agree(session, 2, ward()));
        assertThat(As.call(ward(), () -> surveys.of(session).orElseThrow().version()))
                .isEqualTo(2);
        assertThat(jdbc.sql(
                                "select count(*) from questionnaire q join survey s on s.id = q.survey_id where s.session_id = ?")
                        .param(session.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void onlyTheWardAgreesAndOnlyOnWhatItSaw() {
        ProgrammeSessionId session = freshSession();
        As.run(office(), () -> editing.begin(session, "seminar", office()));
        refused("ward-only", office(), () -> editing.agree(session, 1, office()));
        refused("questionnaire-moved", ward(), () -> editing.agree(session, 2, ward()));
        As.run(ward(), () -> editing.agree(session, 1, ward()));
        refused("questionnaire-frozen", ward(), () -> editing.agree(session, 1, ward()));
        refused("survey-exists", office(), () -> editing.begin(session, "seminar", office()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseWritesQuestions(String login) {
        Person person = As.signedIn(signIn, login);
        assertThatThrownBy(() -> As.call(person, () -> editing.state(session("seminar-5"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.call(person, () -> editing.begin(session("seminar-5"), "seminar", person)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seminar", "exchange", "satisfaction", "hearing"})
    void everyTemplateIsAQuestionnaireInAllReadings(String template) {
        ProgrammeSessionId session = freshSession();
        QuestionnaireState begun = As.call(office(), () -> editing.begin(session, template, office()));
        assertThat(begun.questionnaire().readings()).containsExactly(Reading.values());
        assertThat(begun.questionnaire().questions())
                .allSatisfy(question -> assertThat(question.wording().english()).isNotEmpty());
    }

    @ParameterizedTest(name = "問{0} {1}: {2}")
    @CsvSource({
        "2, up, 2 1 3 | 4 | 5 6 7",
        "1, up, 1 2 3 | 4 | 5 6 7",
        "7, down, 1 2 3 | 4 | 5 6 7",
        "5, up, 1 2 3 | 4 5 | 6 7",
        "6, down, 1 2 3 | 4 | 5 7 6",
        "3, down, 1 2 | 3 4 | 5 6 7"
    })
    void aQuestionMovesOnePlaceAndOverTheEdgeOfASection(int question, String way, String order) {
        Questionnaire from = everyKind();
        Questionnaire moved = QuestionnaireEdits.moved(
                from, from.questions().get(question - 1).id(), way.equals("up"));
        assertThat(moved.sections().stream()
                        .map(section -> String.join(
                                " ",
                                section.questions().stream()
                                        .map(one -> one.text().substring(2))
                                        .toList())))
                .containsExactly(order.split(" \\| "));
        assertThat(moved.questions()).extracting(QuestionFacts::position).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aQuestionThatOthersDependOnDoesNotGoUnnoticed() {
        Questionnaire from = everyKind();
        QuestionId first = from.questions().getFirst().id();
        assertThatThrownBy(() -> QuestionnaireEdits.removed(from, first))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("questionnaire-condition"));
        assertThat(QuestionnaireEdits.removed(from, from.questions().get(3).id())
                        .sections())
                .hasSize(2);
    }

    @Test
    void aSectionIsSplitAndJoinedAgain() {
        Questionnaire from = everyKind();
        Questionnaire split =
                QuestionnaireEdits.split(from, from.questions().get(5).id(), Wording.of("おわりに"), Optional.empty());
        assertThat(split.sections()).hasSize(4);
        assertThat(QuestionnaireEdits.joined(split, split.sections().getLast())).isEqualTo(from);
    }

    @Test
    void itOpensAndClosesOnTheDaysGiven() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts before = agreed(session, everyKind());
        As.run(office(), () -> editing.openDuring(session, new SurveyWindow(3, 7), office()));
        SurveyFacts after = As.call(ward(), () -> surveys.of(session).orElseThrow());
        assertThat(after.opens()).isEqualTo(before.opens().minusDays(3));
        assertThat(after.closes()).isEqualTo(before.closes().minusDays(7));
        refused("survey-days", office(), () -> editing.openDuring(session, new SurveyWindow(-1, 7), office()));
        refused("survey-days", office(), () -> editing.openDuring(session, new SurveyWindow(0, 61), office()));
    }

    private static void refused(String code, Person person, Runnable work) {
        assertThatThrownBy(() -> As.run(person, work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
