package org.yoriai.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.agreement.AgreementDraft;
import org.yoriai.agreement.AgreementKind;
import org.yoriai.agreement.AgreementTalks;
import org.yoriai.agreement.Agreements;
import org.yoriai.agreement.Saying;
import org.yoriai.agreement.TestAgreements;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ContractCopies;
import org.yoriai.programme.ContractDraft;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.NewFile;

/** I9, G2: a file reaches the two sides of its own contract, under its Japanese name, and nobody else by any address. */
@YoriaiTest
class AgreementFilesTest {
    private static final String TITLE = "添付の試し";
    private static final String NAME = "見本の見取り図 (第2案).pdf";
    private static final byte[] CONTENT = "%PDF-1.7 見取り図".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    AgreementTalks talks;

    @Autowired
    Agreements agreements;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractCopies copies;

    @Autowired
    JdbcClient jdbc;

    private Person office;
    private int number;
    private UUID file;

    @BeforeEach
    void add() {
        office = As.signedIn(signIn, "office");
        As.run(office, () -> {
            number = talks.open(draft(), withFile(), office);
            file = fileOf(number);
        });
    }

    @AfterEach
    void forget() {
        TestAgreements.forget(jdbc, TITLE);
    }

    private static AgreementDraft draft() {
        return new AgreementDraft(AgreementKind.CONTRACT, Optional.empty(), TITLE);
    }

    private static Saying withFile() {
        return new Saying("図を添えます。", Optional.empty(), List.of(NewFile.of(NAME, CONTENT)));
    }

    private UUID fileOf(int agreement) {
        return agreements
                .thread(agreement)
                .talks()
                .getFirst()
                .files()
                .getFirst()
                .id();
    }

    private HttpResponse<byte[]> as(String login, String path) throws Exception {
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn(login)) {
            return desk.download(path);
        }
    }

    private String path() {
        return "/files/agreements/" + number + "/files/" + file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "office"})
    void bothSidesSaveItUnderItsJapaneseName(String login) throws Exception {
        long before = opened();
        HttpResponse<byte[]> answer = as(login, path());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CONTENT);
        String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertThat(disposition).startsWith("attachment;").contains("filename*=UTF-8''");
        assertThat(URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8))
                .isEqualTo(NAME);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(opened()).as("I4: whoever opened it stands in the trail").isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "adviser", "auditor", "admin"})
    void nobodyElseOfTheContractGetsIt(String login) throws Exception {
        long before = opened();
        HttpResponse<byte[]> answer = as(login, path());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isNotEqualTo(CONTENT);
        assertThat(as(login, "/files/agreements/" + number + "/minutes.docx").statusCode())
                .isEqualTo(403);
        assertThat(as(login, "/files/agreements/list.csv").statusCode()).isEqualTo(403);
        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignIn() throws Exception {
        try (DeskClient stranger = new DeskClient("http://localhost:" + port)) {
            HttpResponse<byte[]> answer = stranger.download(path());
            assertThat(answer.uri().getPath()).isEqualTo("/login");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("見取り図");
        }
    }

    @Test
    void noOtherAddressLeadsToIt() throws Exception {
        int other = As.call(office, () -> talks.open(draft(), Saying.of("ほかの協議"), office));
        for (String path : new String[] {
            "/files/agreements/" + other + "/files/" + file,
            "/files/agreements/999999999/files/" + file,
            "/files/agreements/99999999999999/files/" + file,
            "/files/agreements/-1/files/" + file,
            "/files/agreements/x/files/" + file,
            "/files/agreements/" + number + "/files/" + UUID.randomUUID(),
            "/files/agreements/" + number + "/files/x",
            "/files/agreements/" + number + "/files/1-1-1-1-1",
            "/files/agreements/" + number + "/files/%00",
            "/files/agreements/0/minutes.docx",
        }) {
            HttpResponse<byte[]> answer = as("ward", path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("見取り図");
        }
    }

    @Test
    void aFileOfAnotherContractIsNotThere() throws Exception {
        ContractId elsewhere =
                As.call(office, () -> copies.copy(ContractDraft.nextYearOf(contracts.current()), office));
        try {
            UUID theirs = As.call(
                    office,
                    () -> ContractScope.within(elsewhere, () -> {
                        int theirNumber = talks.open(draft(), withFile(), office);
                        assertThat(theirNumber)
                                .as("each contract counts for itself")
                                .isEqualTo(1);
                        return fileOf(theirNumber);
                    }));
            assertThat(as("office", "/files/agreements/1/files/" + theirs).statusCode())
                    .isEqualTo(404);
            assertThat(as("ward", "/files/agreements/" + number + "/files/" + theirs)
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            jdbc.sql("delete from agreement_counter where contract_id = ?")
                    .param(elsewhere.value())
                    .update();
        }
    }

    @Test
    void theListIsFilteredAsTheAddressSays() throws Exception {
        String all = new String(as("ward", "/files/agreements/list.csv").body(), StandardCharsets.UTF_8);
        String some = new String(
                as("ward", "/files/agreements/list.csv?kind=contract&state=open&q=%E6%B7%BB%E4%BB%98")
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(all).contains("派遣 第2回の日時と会場");
        assertThat(some).contains(TITLE).doesNotContain("派遣 第2回の日時と会場");
    }

    private long opened() {
        return jdbc.sql("select count(*) from audit_entry where action = 'agreement.file-opened' and subject = ?")
                .param(file.toString())
                .query(Long.class)
                .single();
    }
}
