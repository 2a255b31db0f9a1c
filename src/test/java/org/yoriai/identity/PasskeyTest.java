package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;

/** I9, 18条(4)ア: a passkey signs its owner in while its owner may, opened by them, at this house, once for each question. */
@YoriaiTest
@Tag("attack")
class PasskeyTest {
    private static final PasskeySite SITE = new PasskeySite("https://yoriai.example");

    @Autowired
    SignIn signIn;

    @Autowired
    PasskeySignIn byPasskey;

    @Autowired
    OwnPasskeys own;

    @Autowired
    SecondFactorReset resets;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    Person admin;
    Person person;
    SoftPasskey device;

    @BeforeEach
    void begin() throws GeneralSecurityException {
        admin = As.signedIn(signIn, "admin");
        person = TestPeople.opened("passkey", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
        device = new SoftPasskey(SITE, person.id());
    }

    @AfterEach
    void clear() {
        TestPeople.clear(jdbc);
    }

    @Test
    void itSignsItsOwnerInAndTellsTheTrail() throws GeneralSecurityException {
        register();
        PasskeyChallenge challenge = byPasskey.challenge(SITE);
        assertThat(byPasskey.finish(challenge, device.signed(challenge.json()))).isEqualTo(person);
        assertThat(As.call(person, () -> own.list(person)))
                .extracting(OwnPasskeys.Passkey::label)
                .containsExactly("事務所のパソコン");
        assertThat(jdbc.sql("select action from audit_entry where subject = ?")
                        .param(person.id().toString())
                        .query(String.class)
                        .list())
                .contains("passkey.registered", "signed-in");
        Member row = row();
        assertThat(row.passkeys()).isTrue();
        assertThat(row.secondFactor()).as("no code is asked after the password").isFalse();
    }

    @Test
    void whatItDidNotSignItselfOpenedHereAndNowIsRefused() throws GeneralSecurityException {
        register();
        PasskeyChallenge challenge = byPasskey.challenge(SITE);
        String answer = device.signed(challenge.json());
        refused(byPasskey.challenge(SITE), answer);
        refused(
                new PasskeyChallenge(
                        SITE, challenge.options(), "", clock.instant().minusSeconds(301)),
                answer);
        refused(challenge, answer.replaceFirst("\"signature\":\".{8}", "\"signature\":\"MEUCIQDa"));

        device.verified = false;
        refused(challenge, device.signed(challenge.json()));
        device.verified = true;
        device.origin = "https://yoriai.example.evil.example";
        refused(challenge, device.signed(challenge.json()));
        device.origin = SITE.origin();
        device.handle = PasskeyRows.handle(admin.id()).toBase64UrlString();
        refused(challenge, device.signed(challenge.json()));
        device.handle = PasskeyRows.handle(person.id()).toBase64UrlString();
        refused(challenge, new SoftPasskey(SITE, person.id()).signed(challenge.json()));
        assertThat(byPasskey.finish(challenge, device.signed(challenge.json()))).isEqualTo(person);
        device.count = 1;
        refused(challenge, device.signed(challenge.json()));
    }

    @Test
    void whatIsNoAnswerAtAllIsRefusedAlike() throws GeneralSecurityException {
        register();
        PasskeyChallenge challenge = byPasskey.challenge(SITE);
        String answer = device.signed(challenge.json());
        List.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        "{\"rawId\":\"%s\"}".formatted(device.id()),
                        "{\"id\":1,\"rawId\":\"%s\",\"response\":{}}".formatted(device.id()),
                        answer.substring(0, answer.length() / 2),
                        answer.replace("\"userHandle\"", "\"nobody\""),
                        answer.replace("\"signature\"", "\"nothing\""),
                        answer.replace("\"authenticatorData\"", "\"nothing\""),
                        answer.replace("\"clientDataJSON\"", "\"nothing\""),
                        answer.replace("\"rawId\":\"", "\"rawId\":\"!"),
                        answer + " ".repeat(20_000),
                        "{\"a\":".repeat(3_000))
                .forEach(garbled -> refused(challenge, garbled));
    }

    @Test
    void oneThatWasNotOpenedOrIsMadeForAnotherPageIsNotRegistered() throws GeneralSecurityException {
        As.run(person, () -> MembersTest.refused("password-wrong", () -> own.begin("事務所", "知らない", SITE, person)));
        As.run(
                person,
                () -> MembersTest.refused("passkey-label", () -> own.begin(" ", TestPeople.PASSWORD, SITE, person)));
        PasskeyDraft draft = As.call(person, () -> own.begin("事務所", TestPeople.PASSWORD, SITE, person));
        device.verified = false;
        notRegistered(draft, device.created(draft.json()));
        device.verified = true;
        device.origin = "https://evil.example";
        notRegistered(draft, device.created(draft.json()));
        device.origin = SITE.origin();
        PasskeyDraft later = As.call(person, () -> own.begin("事務所", TestPeople.PASSWORD, SITE, person));
        notRegistered(later, device.created(draft.json()));
        notRegistered(later, "{\"rawId\":\"x\"}");
        assertThat(As.call(person, () -> own.list(person))).isEmpty();
        Person sample = As.signedIn(signIn, "lecturer");
        As.run(
                sample,
                () -> MembersTest.refused(
                        "second-factor-sample", () -> own.begin("事務所", "yoriai-sample-2026", SITE, sample)));
    }

    @Test
    void anotherPersonsIsNeitherRegisteredTwiceNorTakenAway() throws GeneralSecurityException {
        register();
        PasskeyDraft draft = As.call(person, () -> own.begin("事務所", TestPeople.PASSWORD, SITE, person));
        notRegistered(draft, device.created(draft.json()));
        Person other = TestPeople.opened("other", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
        As.run(
                other,
                () -> MembersTest.refused("passkey-gone", () -> own.remove(device.id(), TestPeople.PASSWORD, other)));
        As.run(person, () -> {
            MembersTest.refused("password-wrong", () -> own.remove(device.id(), "知らない", person));
            own.remove(device.id(), TestPeople.PASSWORD, person);
        });
        PasskeyChallenge challenge = byPasskey.challenge(SITE);
        refused(challenge, device.signed(challenge.json()));
    }

    @Test
    void whoeverMayNoLongerActAndWhosePasskeysWereResetStaysOut() throws GeneralSecurityException {
        register();
        PasskeyChallenge challenge = byPasskey.challenge(SITE);
        As.run(admin, () -> members.end(person.id(), admin));
        refused(challenge, device.signed(challenge.json()));

        Person back = TestPeople.opened("back", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
        person = back;
        device = new SoftPasskey(SITE, back.id());
        register();
        As.run(admin, () -> resets.reset(back.id(), admin));
        refused(byPasskey.challenge(SITE), device.signed(challenge.json()));
        As.run(admin, () -> MembersTest.refused("second-factor-none", () -> resets.reset(back.id(), admin)));
    }

    @Test
    void anAnswerToNoQuestionSignsNobodyInAtTheDoor() throws Exception {
        register();
        String answer = device.signed(byPasskey.challenge(SITE).json());
        try (DeskClient stranger = new DeskClient("http://localhost:" + port)) {
            assertThat(stranger.ask("POST", "/login/passkey", "answer=" + answer)
                            .uri()
                            .getQuery())
                    .as("without the page's own token")
                    .isEqualTo("notice=again");
            assertThat(stranger.sendPasskey(answer)).isEqualTo("/login?notice=passkey");
            assertThat(stranger.sendPasskey("\u0000<")).isEqualTo("/login?notice=passkey");
        }
    }

    private void register() throws GeneralSecurityException {
        PasskeyDraft draft = As.call(person, () -> own.begin("事務所のパソコン", TestPeople.PASSWORD, SITE, person));
        String answer = device.created(draft.json());
        As.run(person, () -> own.register(draft, answer, person));
    }

    private void notRegistered(PasskeyDraft draft, String answer) {
        As.run(person, () -> MembersTest.refused("passkey-refused", () -> own.register(draft, answer, person)));
    }

    private void refused(PasskeyChallenge challenge, String answer) {
        MembersTest.refused("passkey-refused", () -> byPasskey.finish(challenge, answer));
    }

    private Member row() {
        return As.call(admin, () -> members.all(admin)).stream()
                .filter(member -> member.account().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }
}
