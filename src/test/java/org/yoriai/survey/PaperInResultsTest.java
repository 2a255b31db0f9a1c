package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yoriai.As;
import org.yoriai.kit.KitClient;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;

/** Phone, paper and the tablet handed round in one result, each person and each sheet once. */
class PaperInResultsTest extends SurveyTesting {
    @Test
    void oneResultWhicheverWayAnAnswerCame() {
        ProgrammeSessionId session = session("exchange-2");
        SurveyFacts survey = As.call(ward(), () -> surveys.of(session).orElseThrow());
        List<QuestionFacts> asked = survey.questions();
        KitClient.Kit one = kit(session, "facilitator");
        List<String> people =
                Stream.generate(() -> KitClient.id().toString()).limit(3).toList();
        String first = KitClient.id().toString();
        one.push(
                walkIn(one, people.get(0)),
                walkIn(one, people.get(1)),
                walkIn(one, people.get(2)),
                one.act("attendance.marked", people.get(0), Map.of("status", "present")),
                one.act("attendance.marked", people.get(1), Map.of("status", "late")),
                one.act("attendance.marked", people.get(2), Map.of("status", "absent")),
                keyed(
                        one,
                        first,
                        1,
                        "paper",
                        Map.of(
                                id(asked, 0),
                                option(asked, 0, 1),
                                id(asked, 3),
                                List.of(option(asked, 3, 0), option(asked, 3, 2)))),
                keyed(
                        one,
                        KitClient.id().toString(),
                        2,
                        "paper",
                        Map.of(id(asked, 0), option(asked, 0, 1), id(asked, 7), "紙に書いた意見")),
                keyed(one, KitClient.id().toString(), 1, "tablet", Map.of(id(asked, 0), option(asked, 0, 4))));

        Results found = As.call(ward(), () -> results.of(session, "test"));

        assertThat(found.coverage().paper()).isEqualTo(2);
        assertThat(found.coverage().tablet()).isEqualTo(1);
        assertThat(found.coverage().present()).contains(2);
        assertThat(As.call(ward(), () -> results.coverage(session))).isEqualTo(found.coverage());
        assertThat(As.call(ward(), () -> results.sent(session)).total()).isZero();
        assertThat(found.questions().get(0).options())
                .extracting(Results.OptionCount::count)
                .containsExactly(0, 2, 0, 0, 1);
        assertThat(found.questions().get(0).options().get(1).onPaper()).isEqualTo(2);
        assertThat(found.questions().get(3).options())
                .extracting(Results.OptionCount::count)
                .containsExactly(1, 0, 1, 0, 0, 0);
        assertThat(found.questions().get(7).texts()).containsExactly("紙に書いた意見");
        assertThat(found.doubts()).containsExactly(new Doubt(Doubt.Kind.MORE_THAN_PRESENT, 1));

        // the same sheet by somebody else, and not alike
        KitClient.Kit other = kit(session, "adviser");
        other.push(keyed(other, KitClient.id().toString(), 1, "paper", Map.of(id(asked, 0), option(asked, 0, 0))));
        found = As.call(ward(), () -> results.of(session, "test"));
        assertThat(found.coverage().paper()).isEqualTo(2);
        assertThat(found.questions().get(0).options())
                .extracting(Results.OptionCount::count)
                .containsExactly(0, 2, 0, 0, 1);
        assertThat(found.doubts()).contains(new Doubt(Doubt.Kind.SHEET_DIFFERS, 1));

        // the first keying is taken away: the other one stands
        one.push(one.act("entity.removed", first, Map.of()));
        found = As.call(ward(), () -> results.of(session, "test"));
        assertThat(found.questions().get(0).options())
                .extracting(Results.OptionCount::count)
                .containsExactly(1, 1, 0, 0, 1);
        assertThat(found.doubts()).doesNotContain(new Doubt(Doubt.Kind.SHEET_DIFFERS, 1));
    }

    private static Map<String, Object> walkIn(KitClient.Kit kit, String person) {
        return kit.act("attendance.walkIn", person, Map.of("name", "見本 花子", "association", "見本町会"));
    }

    private static Map<String, Object> keyed(
            KitClient.Kit kit, String entity, int sheet, String channel, Map<String, ?> answers) {
        return kit.act("answer.keyed", entity, Map.of("sheet", sheet, "channel", channel, "answers", answers));
    }

    private KitClient.Kit kit(ProgrammeSessionId session, String login) {
        KitClient tablet = new KitClient("http://localhost:" + port).enrol();
        tablet.signIn(login);
        return tablet.takeOut(session.value(), SampleData.id("account:" + login));
    }

    private static String id(List<QuestionFacts> questions, int index) {
        return questions.get(index).id().toString();
    }

    private static String option(List<QuestionFacts> questions, int question, int option) {
        return questions.get(question).options().get(option).id().toString();
    }
}
