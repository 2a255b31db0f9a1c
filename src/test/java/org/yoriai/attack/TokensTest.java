package org.yoriai.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.deadline.CalendarFeeds;
import org.yoriai.identity.InvitationLink;
import org.yoriai.identity.Invitations;
import org.yoriai.identity.LoginId;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.SignIn;
import org.yoriai.identity.TestPeople;
import org.yoriai.kit.KitClient;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Tokens;

/** A token that is nearly right, used up, replaced or taken back is answered as one that never was: nobody learns which it is. */
@Tag("attack")
@YoriaiTest
class TokensTest {
    @Autowired
    CalendarFeeds calendars;

    @Autowired
    Invitations invitations;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void clear() {
        TestPeople.clear(jdbc);
    }

    @Test
    void aSurveyOpensForItsTokenAlone() throws Exception {
        try (DeskClient phone = new DeskClient(address())) {
            assertThat(phone.ask("GET", "/s/sample", "").statusCode()).isEqualTo(200);
            for (String rest : new String[] {"", "/answers"}) {
                alike(broken("sample"), token -> said(phone.ask("GET", "/s/" + token + rest, ""), token));
            }
            alike(
                    broken("sample"),
                    token -> said(
                            phone.ask("POST", "/s/" + token + "/answers", "nonce=" + UUID.randomUUID() + "&q1=1"),
                            token));
            String nonce = UUID.randomUUID().toString();
            alike(
                    broken("sample"),
                    token -> said(phone.ask("GET", "/s/" + token + "/parts/" + nonce + "/1", ""), token));
            alike(broken("sample"), token -> said(phone.ask("GET", "/s/" + token + "/thanks/" + nonce, ""), token));
            alike(broken("sample"), token -> said(phone.ask("GET", "/s/" + token + "/materials/" + nonce, ""), token));
        }
    }

    @Test
    void aCalendarOpensForItsNewestAddressAlone() throws Exception {
        Person owner = As.signedIn(signIn, "facilitator");
        String first = As.call(owner, () -> calendars.renew(owner));
        String second = As.call(owner, () -> calendars.renew(owner));
        try (DeskClient reader = new DeskClient(address())) {
            Map<String, String> tokens = broken(second);
            tokens.put("replaced", first);
            alike(tokens, token -> said(reader.ask("GET", "/calendar/" + token + ".ics", ""), token));
            assertThat(reader.ask("GET", "/calendar/" + second + ".ics", "").statusCode())
                    .isEqualTo(200);
            Person office = As.signedIn(signIn, "office");
            As.run(office, () -> calendars.close(owner.id(), office));
            tokens.put("taken back", second);
            alike(tokens, token -> said(reader.ask("GET", "/calendar/" + token + ".ics", ""), token));
        }
    }

    @Test
    void anInvitationOpensOnceForItsNewestLinkAlone() throws Exception {
        Person admin = As.signedIn(signIn, "admin");
        InvitationLink first = As.call(
                admin,
                () -> invitations.invite(
                        new LoginId("probe-token"),
                        TestPeople.draft(Role.OFFICE, LocalDate.now(clock)),
                        TestPeople.BASE,
                        admin));
        InvitationLink second = As.call(admin, () -> invitations.again(first.account(), TestPeople.BASE, admin));
        try (DeskClient guest = new DeskClient(address())) {
            assertThat(guest.open("invitation/" + second.token(), "")).contains("probe-token");
            Map<String, String> tokens = broken(second.token());
            tokens.put("replaced", first.token());
            alike(tokens, token -> drawn(guest, "invitation/", token));
            invitations.accept(second.token(), TestPeople.PASSWORD);
            tokens.put("used", second.token());
            alike(tokens, token -> drawn(guest, "invitation/", token));
            InvitationLink late = As.call(admin, () -> invitations.again(first.account(), TestPeople.BASE, admin));
            jdbc.sql("update invitation set expires_at = ? where token_hash = ?")
                    .params(OffsetDateTime.now(clock).minusMinutes(1), Tokens.hash(late.token()))
                    .update();
            tokens.put("lapsed", late.token());
            alike(tokens, token -> drawn(guest, "invitation/", token));
            alike(broken(Tokens.next()), token -> drawn(guest, "ended/", token));
            alike(broken(Tokens.next()), token -> drawn(guest, "first/", token));
        }
    }

    @Test
    void aKitOpensForItsOwnTokensUntilItIsGivenBack() {
        KitClient.Kit kit = kit();
        KitClient.Kit other = kit();
        Map<String, String> reading = broken(kit.readToken);
        reading.put("another kit's", other.readToken);
        reading.put("for sending", kit.pushToken);
        alike(reading, token -> said(kit.client.get(kit.path("snapshot"), token).raw(), token));
        Map<String, String> sending = broken(kit.pushToken);
        sending.put("another kit's", other.pushToken);
        sending.put("for reading", kit.readToken);
        Map<String, Object> body = Map.of("acts", List.of(kit.seal(kit.mark(0, "present"))));
        alike(
                sending,
                token -> said(kit.client.post(kit.path("acts"), token, body).raw(), token));
        assertThat(kit.snapshot().status()).isEqualTo(200);
        assertThat(kit.client.post(kit.path("acts"), kit.pushToken, body).status())
                .isEqualTo(200);
        assertThat(kit.giveBack(1).status()).isEqualTo(200);
        // its own tablet is told that the kit has ended, so that it stops trying; nobody else is
        assertThat(kit.snapshot().code()).isEqualTo("checkout-ended");
        assertThat(kit.client.post(kit.path("acts"), kit.pushToken, body).code())
                .isEqualTo("checkout-ended");
        reading.remove("for sending");
        alike(reading, token -> said(kit.client.get(kit.path("snapshot"), token).raw(), token));
    }

    @Test
    void aRevokedTabletsSecretIsAsGoodAsAWrongOne() {
        KitClient tablet = new KitClient(address()).enrol();
        Map<String, String> secrets = broken(tablet.secret());
        alike(secrets, secret -> said(signIn(tablet, secret), secret));
        assertThat(signIn(tablet, tablet.secret()).statusCode()).isEqualTo(200);
        jdbc.sql("update device set revoked_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), UUID.fromString(tablet.device()))
                .update();
        secrets.put("revoked", tablet.secret());
        alike(secrets, secret -> said(signIn(tablet, secret), secret));
    }

    @Test
    void aCodeRegistersOneTablet() {
        Map<String, String> codes = new LinkedHashMap<>();
        KitClient tablet = new KitClient(address());
        try {
            code("PROBE1", 1);
            code("PROBE2", -1);
            assertThat(enrol(tablet, "PROBE1").statusCode()).isEqualTo(201);
            codes.put("never was", "PROBE9");
            codes.put("used", "PROBE1");
            codes.put("lapsed", "PROBE2");
            codes.put("doubled", "PROBE1PROBE1");
            alike(codes, code -> said(enrol(tablet, code), code));
        } finally {
            jdbc.sql("delete from enrolment_code where code_hash in (?, ?)")
                    .params(Tokens.hash("PROBE1"), Tokens.hash("PROBE2"))
                    .update();
        }
    }

    private void code(String code, int days) {
        jdbc.sql("insert into enrolment_code (code_hash, contract_id, reusable, expires_at) values (?, ?, false, ?)")
                .params(
                        Tokens.hash(code),
                        SampleData.CONTRACT.value(),
                        OffsetDateTime.now(clock).plusDays(days))
                .update();
    }

    private static HttpResponse<String> enrol(KitClient tablet, String code) {
        return tablet.post("/devices", "", Map.of("code", code, "name", "試しの端末"))
                .raw();
    }

    private static HttpResponse<String> signIn(KitClient tablet, String secret) {
        return tablet.post(
                        "/sign-in",
                        "",
                        Map.of(
                                "user",
                                "lecturer",
                                "password",
                                SampleData.PASSWORD,
                                "device",
                                tablet.device(),
                                "secret",
                                secret))
                .raw();
    }

    private KitClient.Kit kit() {
        KitClient tablet = new KitClient(address()).enrol();
        tablet.signIn("lecturer");
        return tablet.takeOut(SampleData.id("session:seminar-5"), SampleData.id("account:lecturer"));
    }

    /** What is tried instead of a token, by what was done to it; the first one never was. */
    private static Map<String, String> broken(String token) {
        char last = token.charAt(token.length() - 1);
        char first = token.charAt(0);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("never was", Tokens.next());
        all.put("last letter altered", token.substring(0, token.length() - 1) + (last == 'A' ? 'Q' : 'A'));
        all.put("first letter altered", (first == 'A' ? 'B' : 'A') + token.substring(1));
        all.put("cut", token.substring(0, token.length() - 1));
        all.put("doubled", token + token);
        all.put("one letter", token.substring(0, 1));
        all.put("other case", swapped(token));
        all.put("hash", Tokens.hash(token));
        return all;
    }

    private static String swapped(String token) {
        String upper = token.toUpperCase(java.util.Locale.ROOT);
        return upper.equals(token) ? token.toLowerCase(java.util.Locale.ROOT) : upper;
    }

    private interface Asked {
        String answer(String token) throws Exception;
    }

    private static void alike(Map<String, String> tokens, Asked asked) {
        Map<String, String> answers = new LinkedHashMap<>();
        tokens.forEach((done, token) -> {
            try {
                answers.put(done, asked.answer(token));
            } catch (Exception failed) {
                throw new IllegalStateException(done, failed);
            }
        });
        assertThat(new TreeSet<>(answers.values())).as(answers.toString()).hasSize(1);
        assertThat(answers.values()).noneMatch(answer -> answer.startsWith("5"));
    }

    private static String drawn(DeskClient guest, String path, String token) throws Exception {
        String drawn = guest.open(path + token, "");
        assertThat(drawn).doesNotContain("probe-token");
        return quiet(drawn, token);
    }

    private static String said(HttpResponse<String> answer, String token) {
        return answer.statusCode() + " " + quiet(answer.body(), token);
    }

    private static String quiet(String said, String token) {
        return (token.length() > 1 ? said.replace(token, "#") : said.replaceAll("/" + token + "(?=[/. ])", "/#"))
                .replaceAll(
                        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\d+|\"traceId\":\"\\w+\"", "#");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
