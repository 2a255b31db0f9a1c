package org.yoriai.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.material.MaterialReview;
import org.yoriai.material.MaterialSubmission;
import org.yoriai.material.MaterialTesting;
import org.yoriai.material.MaterialVersionId;
import org.yoriai.material.Materials;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;

/** A material's address opens it for those it is meant for, and is a page not found for everybody else. */
@YoriaiTest
class MaterialFileTest {
    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    Materials materials;

    @Autowired
    MaterialSubmission submission;

    @Autowired
    MaterialReview review;

    @Autowired
    SessionPlanning planning;

    @Autowired
    JdbcClient jdbc;

    private MaterialTesting own;
    private Person office;
    private ProgrammeSessionId session;
    private MaterialVersionId version;

    @BeforeEach
    void submit() {
        own = new MaterialTesting(jdbc, planning, submission, review);
        office = As.signedIn(signIn, "office");
        session = own.session(LocalDate.of(2026, 12, 1), office);
        var material = own.submitted("手順書", office, session);
        version = As.call(office, () -> materials.get(material))
                .versions()
                .getFirst()
                .id();
    }

    @AfterEach
    void forget() {
        own.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "office", "lecturer"})
    void thoseItIsMeantForGetTheFileAsItWasHandedIn(String login) throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn(login)) {
            HttpResponse<byte[]> answer = desk.fetch(path(session, version));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(MaterialTesting.pdf("手順書").bytes());
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("inline")
                    .contains("filename*=UTF-8''%E6%89%8B%E9%A0%86%E6%9B%B8.pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilitator", "auditor", "admin"})
    void othersLearnNothing(String login) throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn(login)) {
            assertNothing(desk.fetch(path(session, version)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"another session", "an unknown version", "no version", "a path out of its folder"})
    void anAddressThatIsMadeUpOpensNothing(String what) throws Exception {
        ProgrammeSessionId other = own.session(LocalDate.of(2026, 12, 2), office);
        String path = switch (what) {
            case "another session" -> path(other, version);
            case "an unknown version" -> path(session, new MaterialVersionId(UUID.randomUUID()));
            case "no version" -> "files/sessions/" + session + "/materials/x.pdf";
            default -> "files/sessions/" + session + "/materials/..%2F..%2Fapplication.properties";
        };
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("ward")) {
            assertNothing(desk.fetch(path));
        }
    }

    @Test
    void withoutASignInNothingComes() throws Exception {
        try (DeskClient nobody = new DeskClient("http://localhost:" + port)) {
            HttpResponse<byte[]> answer = nobody.fetch(path(session, version));
            assertThat(answer.uri().getPath()).as("the way to the sign-in").endsWith("/login");
            assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        }
    }

    private static void assertNothing(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    }

    private static String path(ProgrammeSessionId session, MaterialVersionId version) {
        return "files/sessions/" + session + "/materials/" + version;
    }
}
