package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;
import org.yoriai.survey.Results.QuestionResult;

@YoriaiTest
class SurveyResultsTest {
    private static final ProgrammeSessionId SEMINAR_6 = new ProgrammeSessionId(SampleData.id("session:seminar-6"));

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyResults results;

    @Autowired
    JdbcClient jdbc;

    @Test
    void answersSentByPhonesAreCountedAndEveryReadingIsLogged() {
        holdToday();
        var phone = new Phone(port);
        String path = path();
        send(phone, path, "q1", "1", "q2", "2", "q3", "1", "q4", "1", "q4", "3", "q5", "1", "q6", "続けたい");
        send(phone, path, "q1", "1", "q2", "2", "q3", "2", "q4", "6", "q5", "3");
        send(phone, path, "q1", "2", "q2", "1", "q3", "2", "q4", "3", "q5", "3", "q6", "マイクがほしい");
        long logged = logged();

        var ward = As.signedIn(signIn, "ward");
        As.run(ward, () -> {
            Results found = results.of(SEMINAR_6, ward.id().toString());
            assertThat(found.coverage().phone()).isEqualTo(3);
            assertThat(found.coverage().paper()).isZero();
            assertThat(results.coverage(SEMINAR_6)).isEqualTo(found.coverage());
            assertThat(found.questions()).extracting(QuestionResult::answered).containsExactly(3, 3, 3, 3, 3, 2);
            assertThat(counts(found, 0)).containsExactly(2, 1, 0, 0, 0);
            assertThat(counts(found, 3)).containsExactly(1, 0, 2, 0, 0, 1);
            assertThat(found.questions().getLast().texts()).containsExactly("続けたい", "マイクがほしい");
        });
        assertThat(logged()).isEqualTo(logged + 1);
    }

    @Test
    void onlyWhoMaySeePeopleReadsTheAnswers() {
        var auditor = As.signedIn(signIn, "auditor");
        As.run(auditor, () -> {
            assertThat(results.coverage(SEMINAR_6).paper()).isZero();
            assertThatThrownBy(() -> results.of(SEMINAR_6, auditor.id().toString()))
                    .isInstanceOf(AccessDeniedException.class);
        });
        As.run(
                As.signedIn(signIn, "facilitator"),
                () -> assertThatThrownBy(() -> surveys.of(SEMINAR_6)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void everySeminarAndExchangeHasALinkOfItsOwn() {
        As.run(As.signedIn(signIn, "office"), () -> {
            List<SurveyFacts> all = List.of(
                            "seminar-1",
                            "seminar-2",
                            "seminar-3",
                            "seminar-4",
                            "seminar-5",
                            "seminar-6",
                            "seminar-7",
                            "exchange-1",
                            "exchange-2")
                    .stream()
                    .map(name -> surveys.of(new ProgrammeSessionId(SampleData.id("session:" + name)))
                            .orElseThrow())
                    .toList();
            assertThat(all.stream().map(SurveyFacts::path).distinct()).hasSize(9);
            assertThat(all).allSatisfy(survey -> {
                assertThat(survey.code()).matches("\\d{6}");
                assertThat(survey.questions().getLast().kind()).isEqualTo(QuestionKind.TEXT);
                assertThat(survey.opens().toLocalDate().plusDays(15))
                        .isEqualTo(survey.closes().toLocalDate());
            });
            assertThat(surveys.of(new ProgrammeSessionId(SampleData.id("session:dispatch-1"))))
                    .isEmpty();
        });
    }

    private static List<Integer> counts(Results results, int question) {
        return results.questions().get(question).options().stream()
                .map(Results.OptionCount::count)
                .toList();
    }

    private static void send(Phone phone, String path, String... fields) {
        assertThat(phone.post(path + "/answers", Phone.with(fields, "nonce", phone.open(path)))
                        .statusCode())
                .isEqualTo(303);
    }

    private String path() {
        String[] path = new String[1];
        As.run(
                As.signedIn(signIn, "ward"),
                () -> path[0] = surveys.of(SEMINAR_6).orElseThrow().path());
        return path[0];
    }

    private void holdToday() {
        jdbc.sql("update programme_session set held_on = ? where id = ?")
                .params(java.time.LocalDate.now(org.yoriai.shared.BusinessTime.ZONE), SEMINAR_6.value())
                .update();
    }

    private long logged() {
        return jdbc.sql("select count(*) from audit_entry where action = 'survey-results.viewed' and subject = ?")
                .param(SEMINAR_6.toString())
                .query(Long.class)
                .single();
    }
}
