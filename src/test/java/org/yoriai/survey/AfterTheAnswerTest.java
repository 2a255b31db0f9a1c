package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.MaterialId;
import org.yoriai.material.MaterialReview;
import org.yoriai.material.MaterialSubmission;
import org.yoriai.material.MaterialTesting;
import org.yoriai.material.Materials;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.BusinessTime;

/** Whoever has answered takes home what the ward gives out, and nothing else; and reads on as before. */
class AfterTheAnswerTest extends SurveyTesting {
    @Autowired
    private Materials materials;

    @Autowired
    private MaterialSubmission submission;

    @Autowired
    private MaterialReview review;

    @Autowired
    private SessionPlanning planning;

    private MaterialTesting own;
    private Phone phone;
    private ProgrammeSessionId session;
    private MaterialId material;
    private SurveyFacts survey;

    @BeforeEach
    void handOut() {
        own = new MaterialTesting(jdbc, planning, submission, review);
        phone = new Phone(port);
        session = own.session(LocalDate.now(BusinessTime.ZONE), office());
        material = own.submitted("町会のLINE 手順書", office(), session);
        survey = agreed(session, everyKind());
    }

    @AfterEach
    void takeBack() {
        made(session);
        forget();
        own.forget();
    }

    @Test
    void whatIsConfirmedAndGivenOutStandsOnTheThankYouPageAndOpens() throws Exception {
        own.confirm(material, version().id(), ward());
        assertThat(thanks("")).doesNotContain("手順書");
        give(true);
        assertThat(thanks("")).contains("町会のLINE 手順書", address(), "PDF　", "KB");

        HttpResponse<byte[]> file = file(address());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).hasSize(version().bytes()).startsWith("%PDF".getBytes());
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; object-src 'self'");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void whatIsNotGivenOutOpensForNobody() throws Exception {
        String first = address();
        assertThat(file(first).statusCode()).as("handed in").isEqualTo(404);
        own.confirm(material, version().id(), ward());
        assertThat(file(first).statusCode()).as("confirmed, not given out").isEqualTo(404);
        give(true);
        assertThat(file(first).statusCode()).isEqualTo(200);
        assertThat(file(first.replace(survey.path(), "/s/sample")).statusCode())
                .as("by another session's token")
                .isEqualTo(404);
        assertThat(file(first.replaceFirst("/s/[^/]+", "/s/unknown")).statusCode())
                .isEqualTo(404);
        own.next(material, "手順書 改", office());
        assertThat(file(first).statusCode()).as("a newer version waits").isEqualTo(404);
        assertThat(file(address()).statusCode()).as("not confirmed yet").isEqualTo(404);
        own.confirm(material, version().id(), ward());
        assertThat(file(address()).statusCode()).as("the newer one").isEqualTo(200);
        give(false);
        assertThat(file(address()).statusCode()).as("taken back").isEqualTo(404);
    }

    @Test
    void beforeTheSurveyOpensNothingIsGivenOut() throws Exception {
        own.confirm(material, version().id(), ward());
        give(true);
        jdbc.sql("update programme_session set held_on = ? where id = ?")
                .params(LocalDate.now(BusinessTime.ZONE).plusDays(1), session.value())
                .update();
        assertThat(file(address()).statusCode()).isEqualTo(404);
    }

    @Test
    void theThankYouPageGoesOnInTheReadingThatWasChosen() {
        assertThat(thanks("easy")).contains("答えが とどきました");
        assertThat(thanks("english")).contains("<html lang=\"en\">", "We have received your answers");
        assertThat(thanks("japanese")).contains("<html lang=\"ja\">", "回答を受け付けました");
    }

    private void give(boolean given) {
        As.run(ward(), () -> review.giveOnline(material, given, ward()));
    }

    private MaterialFacts.Version version() {
        return As.call(ward(), () -> materials.get(material)).current().orElseThrow();
    }

    private String address() {
        return survey.path() + "/materials/" + version().id();
    }

    private String thanks(String reading) {
        String nonce = UUID.randomUUID().toString();
        String path = survey.path() + "/answers";
        phone.post(path, "nonce", nonce, "v", "1", "part", "1", "q1", "1", "lang", reading);
        phone.post(path, "nonce", nonce, "v", "1", "part", "2", "q4", "3", "lang", reading);
        HttpResponse<String> sent = phone.post(path, "nonce", nonce, "v", "1", "part", "3", "q5", "1", "lang", reading);
        return phone.get(Phone.location(sent).replaceFirst("^https?://[^/]+", ""))
                .body();
    }

    private HttpResponse<byte[]> file(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }
}
