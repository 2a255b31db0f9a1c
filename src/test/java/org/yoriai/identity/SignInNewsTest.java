package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.vault.Vault;

/** I9: whoever gets at a sign-in and changes it is betrayed by the letter that its owner gets. */
@YoriaiTest
class SignInNewsTest {
    private static final String FRESH = "朝いちばんの 牛乳屋は 口笛をふく";
    private static final PasskeySite SITE = new PasskeySite("https://yoriai.example.jp");

    @Autowired
    SignIn signIn;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    OwnAccount own;

    @Autowired
    OwnSecondFactor authenticator;

    @Autowired
    OwnPasskeys passkeys;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Person person;

    @BeforeEach
    void begin() {
        person = TestPeople.opened("news", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
    }

    @AfterEach
    void clear() {
        TestPeople.clear(jdbc);
    }

    @Test
    void everyChangeIsToldByALetterOfItsOwn() throws GeneralSecurityException {
        reachedAt("first@yoriai.example");
        assertThat(told()).as("the first address replaces none").isEmpty();

        As.run(person, () -> own.changePassword(TestPeople.PASSWORD, FRESH, Optional.empty(), person));
        assertThat(told()).containsExactly("password");

        As.run(person, () -> {
            TotpSecret secret = authenticator.begin(FRESH, person);
            authenticator.register(secret, Totp.code(secret.bytes(), Totp.step(clock.instant())), person);
            authenticator.remove(FRESH, person);
        });
        assertThat(told()).containsExactly("password", "second-factor-added", "second-factor-removed");

        PasskeyDraft draft = As.call(person, () -> passkeys.begin("事務所", FRESH, SITE, person));
        String answer = new SoftPasskey(SITE, person.id()).created(draft.json());
        As.run(person, () -> {
            passkeys.register(draft, answer, person);
            passkeys.remove(passkeys.list(person).getFirst().id(), FRESH, person);
        });
        assertThat(told()).endsWith("passkey-added", "passkey-removed").hasSize(5);
    }

    @Test
    void anotherAddressIsToldToTheOneThatStood() {
        reachedAt("first@yoriai.example");
        reachedAt("second@yoriai.example");
        reachedAt("second@yoriai.example");
        assertThat(told()).containsExactly("address");
        assertThat(recipients()).containsExactly("first@yoriai.example");

        Person admin = As.signedIn(signIn, "admin");
        As.run(admin, () -> members.change(person.id(), TestPeople.draft(Role.OFFICE, LocalDate.now(clock)), admin));
        assertThat(recipients()).containsExactly("first@yoriai.example", "second@yoriai.example");
    }

    @Test
    void aNewLinkFromTheAdministratorThatIsUsedIsTold() {
        reachedAt("first@yoriai.example");
        Person admin = As.signedIn(signIn, "admin");
        String token = As.call(
                admin,
                () -> invitations.again(person.id(), TestPeople.BASE, admin).token());
        assertThat(told()).isEmpty();
        invitations.accept(token, FRESH);
        assertThat(told()).containsExactly("password");
    }

    @Test
    void whoHasNoAddressGetsNoLetterAndMayChangeAllTheSame() {
        As.run(person, () -> own.changePassword(TestPeople.PASSWORD, FRESH, Optional.empty(), person));
        assertThat(told()).isEmpty();
    }

    private void reachedAt(String email) {
        As.run(person, () -> own.introduce("試験 まこと", Optional.of(email), person));
    }

    private List<String> told() {
        return letters("letter_key", String.class).stream()
                .map(key -> key.split(":")[2])
                .toList();
    }

    private List<String> recipients() {
        return As.call(
                person,
                () -> letters("recipient", byte[].class).stream()
                        .map(recipient -> new String(vault.open(recipient), StandardCharsets.UTF_8))
                        .toList());
    }

    private <T> List<T> letters(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from letter where letter_key like ? order by written_at, id")
                .param("sign-in:" + person.id() + ":%")
                .query(type)
                .list();
    }
}
