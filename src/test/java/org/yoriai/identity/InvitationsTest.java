package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yoriai.identity.MembersTest.refused;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Tokens;

/** A link opens an account once, for a week; to whoever tries another, all links that do not work look alike. */
@Tag("attack")
@YoriaiTest
class InvitationsTest {
    @Autowired
    SignIn signIn;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Person admin;
    LocalDate today;

    @BeforeEach
    void begin() {
        admin = As.signedIn(signIn, "admin");
        today = LocalDate.now(clock);
    }

    @AfterEach
    void clear() {
        TestPeople.clear(jdbc);
    }

    @Test
    void behindTheLinkAPersonSetsTheirOwnPassword() {
        InvitationLink link = invite("new");
        String login = TestPeople.login("new").value();
        assertThat(invitations.of(link.token())).contains(new Invited("試験 まこと", login, true));
        refused("sign-in-failed", () -> signIn.authenticate(login, TestPeople.PASSWORD));
        invitations.accept(link.token(), TestPeople.PASSWORD);
        assertThat(signIn.authenticate(login, TestPeople.PASSWORD).id()).isEqualTo(link.account());
        assertThat(link.expires())
                .isBetween(
                        OffsetDateTime.now(clock).plusDays(6),
                        OffsetDateTime.now(clock).plusDays(7));
    }

    @Test
    void usedGuessedLapsedReplacedAndWithdrawnLinksAllLookAlike() {
        InvitationLink used = invite("used");
        invitations.accept(used.token(), TestPeople.PASSWORD);
        InvitationLink lapsed = invite("lapsed");
        jdbc.sql("update invitation set expires_at = ? where account_id = ?")
                .params(
                        OffsetDateTime.now(clock).minusSeconds(1),
                        lapsed.account().value())
                .update();
        InvitationLink replaced = invite("replaced");
        InvitationLink newer = As.call(admin, () -> invitations.again(replaced.account(), TestPeople.BASE, admin));
        InvitationLink locked = invite("kept-out");
        As.run(admin, () -> members.lock(locked.account(), admin));
        InvitationLink gone = invite("left");
        As.run(admin, () -> members.end(gone.account(), admin));
        for (String token : List.of(
                used.token(),
                lapsed.token(),
                replaced.token(),
                locked.token(),
                gone.token(),
                Tokens.next(),
                Tokens.hash(newer.token()),
                "' or '1'='1",
                "")) {
            assertThat(invitations.of(token)).isEmpty();
            refused("invitation-unknown", () -> invitations.accept(token, "まったく別の 長いことば です"));
        }
        assertThat(signIn.authenticate(TestPeople.login("used").value(), TestPeople.PASSWORD))
                .as("the first password stands")
                .isNotNull();
        assertThat(invitations.of(newer.token())).isPresent();
    }

    @Test
    void ofTwoWhoUseALinkAtTheSameMomentOneIsToldNo() throws Exception {
        InvitationLink link = invite("twice");
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<String> attempt = () -> {
            start.await();
            try {
                invitations.accept(link.token(), TestPeople.PASSWORD);
                return "set";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            List<String> answers = both.invokeAll(List.of(attempt, attempt)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder("set", "invitation-unknown");
        }
    }

    @Test
    void neitherTheDatabaseNorALogHoldsTheLink() {
        MemberDraft draft = new MemberDraft(
                Role.OFFICE, "試験 まこと", "見本区", Optional.of("probe@yoriai.example"), today, today.plusDays(9));
        InvitationLink link =
                As.call(admin, () -> invitations.invite(TestPeople.login("mailed"), draft, TestPeople.BASE, admin));
        assertThat(link.mailed()).isTrue();
        assertThat(link.toString()).doesNotContain(link.token());
        List<byte[]> letters = jdbc.sql("select body from letter where topic = ?")
                .param("invitation:" + link.account())
                .query((row, _) -> row.getBytes(1))
                .list();
        assertThat(letters).hasSize(1);
        assertThat(new String(letters.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain(link.token());
        assertThat(jdbc.sql("select count(*) from invitation where token_hash = ?")
                        .param(link.token())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select token_hash from invitation where account_id = ?")
                        .param(link.account().value())
                        .query(String.class)
                        .single())
                .isEqualTo(Tokens.hash(link.token()));
    }

    @Test
    void aForgottenPasswordIsReplacedAndTheOldOneWorksUntilThen() {
        Person person = TestPeople.opened("forgot", Role.OFFICE, signIn, invitations, today);
        InvitationLink link = As.call(admin, () -> invitations.again(person.id(), TestPeople.BASE, admin));
        assertThat(signIn.authenticate(person.login(), TestPeople.PASSWORD)).isEqualTo(person);
        assertThat(invitations.of(link.token()).orElseThrow().first()).isFalse();
        invitations.accept(link.token(), "橋のたもとで 風を待つ 六月");
        assertThat(signIn.authenticate(person.login(), "橋のたもとで 風を待つ 六月")).isEqualTo(person);
        refused("sign-in-failed", () -> signIn.authenticate(person.login(), TestPeople.PASSWORD));
    }

    @Test
    void theSamplesPasswordsStayAsTheBannerSays() {
        As.run(
                admin,
                () -> refused(
                        "member-sample",
                        () -> invitations.again(As.signedIn(signIn, "office").id(), TestPeople.BASE, admin)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "elevensigns, password-length",
        "'', password-length",
        "password123456, password-common",
        "PassWord123456, password-common",
        "yoriai-sample-2026, password-common",
        "1q2w3e4r5t6y7u, password-common",
        "aaaaaaaaaaaaaaaa, password-common",
        "abababababababab, password-common",
        "my probe-rules word, password-login",
        "MY PROBE-RULES WORD, password-login",
    })
    void aPasswordThatIsTriedFirstIsRefusedAndTheLinkStaysGood(String password, String refusal) {
        InvitationLink link = invite("rules");
        refused(refusal, () -> invitations.accept(link.token(), password));
        assertThat(invitations.of(link.token())).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"office, login-taken", "probe-a, login-taken"})
    void anIdBelongsToOnePerson(String login, String refusal) {
        invite("a");
        As.run(
                admin,
                () -> refused(
                        refusal,
                        () -> invitations.invite(
                                new LoginId(login), TestPeople.draft(Role.OFFICE, today), TestPeople.BASE, admin)));
    }

    @ParameterizedTest
    @CsvSource({"ab", "Abc", "a b c", "日本語", "-abc", "'a,b,c'", "<script>"})
    void anIdCanBeToldOverTheTelephone(String login) {
        refused("login-form", () -> new LoginId(login));
    }

    private InvitationLink invite(String name) {
        return As.call(
                admin,
                () -> invitations.invite(
                        TestPeople.login(name), TestPeople.draft(Role.OFFICE, today), TestPeople.BASE, admin));
    }
}
