package org.yoriai.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** Who takes part in the contract, in which role and for how long: each side looks after its own, an administrator always remains. */
@YoriaiTest
class MembersTest {
    @Autowired
    SignIn signIn;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

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

    @ParameterizedTest(name = "{0} looks after {1}: {2}")
    @CsvSource({
        "ADMIN, WARD, true",
        "ADMIN, OFFICE, true",
        "ADMIN, FIELD, true",
        "ADMIN, AUDITOR, true",
        "ADMIN, ADMIN, true",
        "WARD, WARD, true",
        "WARD, AUDITOR, true",
        "WARD, OFFICE, false",
        "WARD, FIELD, false",
        "WARD, ADMIN, false",
        "OFFICE, OFFICE, true",
        "OFFICE, FIELD, true",
        "OFFICE, WARD, false",
        "OFFICE, AUDITOR, false",
        "OFFICE, ADMIN, false",
        "FIELD, FIELD, false",
        "AUDITOR, AUDITOR, false",
    })
    void eachSideLooksAfterItsOwn(Role reader, Role other, boolean tends) {
        assertThat(reader.tends(other)).isEqualTo(tends);
    }

    @Test
    void aSideNeitherInvitesNorChangesPeopleOfTheOther() {
        Person office = As.signedIn(signIn, "office");
        Person ward = As.signedIn(signIn, "ward");
        As.run(office, () -> {
            refused(
                    "not-your-side",
                    () -> invitations.invite(
                            TestPeople.login("w"), TestPeople.draft(Role.WARD, today), TestPeople.BASE, office));
            refused("not-your-side", () -> members.lock(ward.id(), office));
            refused("not-your-side", () -> members.end(admin.id(), office));
            refused("not-your-side", () -> invitations.again(ward.id(), TestPeople.BASE, office));
        });
        Person mate = TestPeople.opened("mate", Role.OFFICE, signIn, invitations, today);
        As.run(
                office,
                () -> refused(
                        "not-your-side", () -> members.change(mate.id(), TestPeople.draft(Role.ADMIN, today), office)));
        As.run(
                ward,
                () -> refused(
                        "not-your-side", () -> members.change(mate.id(), TestPeople.draft(Role.WARD, today), ward)));
    }

    @Test
    void addressesAreShownToThoseAloneWhoLookAfterThePerson() {
        Person ward = As.signedIn(signIn, "ward");
        As.run(
                ward,
                () -> assertThat(members.all(ward))
                        .allSatisfy(member -> assertThat(member.email().isPresent())
                                .as(member.login())
                                .isEqualTo(member.tended() && member.state() != MemberState.INVITED)));
    }

    @Test
    void whoeverIsLockedDoesNotSignInUntilUnlocked() {
        Person person = TestPeople.opened("locked", Role.OFFICE, signIn, invitations, today);
        assertThat(signIn.authenticate(person.login(), TestPeople.PASSWORD)).isEqualTo(person);
        As.run(admin, () -> members.lock(person.id(), admin));
        refused("sign-in-failed", () -> signIn.authenticate(person.login(), TestPeople.PASSWORD));
        assertThat(signIn.again(person.contract(), person.id()))
                .as("nor does a tablet's sign-in or a calendar go on")
                .isEmpty();
        assertThat(state(person)).isEqualTo(MemberState.LOCKED);
        As.run(admin, () -> members.unlock(person.id(), admin));
        assertThat(signIn.authenticate(person.login(), TestPeople.PASSWORD)).isEqualTo(person);
        assertThat(audited("member.locked", person)).isEqualTo(1);
        assertThat(audited("member.unlocked", person)).isEqualTo(1);
    }

    @Test
    void whoeverLeavesIsOutAtOnceAndOnTheRegisterUntilToday() {
        Person person = TestPeople.opened("gone", Role.OFFICE, signIn, invitations, today);
        As.run(admin, () -> members.end(person.id(), admin));
        refused("sign-in-failed", () -> signIn.authenticate(person.login(), TestPeople.PASSWORD));
        assertThat(member(person).lastDay()).isEqualTo(today);
        assertThat(member(person).state()).isEqualTo(MemberState.ENDED);
        As.run(admin, () -> members.change(person.id(), TestPeople.draft(Role.OFFICE, today), admin));
        assertThat(signIn.authenticate(person.login(), TestPeople.PASSWORD))
                .as("a new period admits them again")
                .isEqualTo(person);
    }

    @Test
    void thereIsAlwaysAnAdministratorLeft() {
        // invited is not yet there: who has set no password can help nobody
        As.run(admin, () -> {
            invitations.invite(TestPeople.login("second"), TestPeople.draft(Role.ADMIN, today), TestPeople.BASE, admin);
            MemberDraft office = TestPeople.draft(Role.OFFICE, today);
            refused("last-administrator", () -> members.change(admin.id(), office, admin));
            MemberDraft tomorrow = new MemberDraft(
                    Role.ADMIN, "管理 守", "システム管理", Optional.empty(), today.plusDays(1), today.plusDays(9));
            refused("last-administrator", () -> members.change(admin.id(), tomorrow, admin));
            refused("not-yourself", () -> members.lock(admin.id(), admin));
            refused("not-yourself", () -> members.end(admin.id(), admin));
        });
        Person other = TestPeople.opened("third", Role.ADMIN, signIn, invitations, today);
        As.run(admin, () -> members.lock(other.id(), admin));
        As.run(
                other,
                () -> refused("last-administrator", () -> {
                    jdbc.sql("update membership set locked_at = null where account_id = ?")
                            .param(other.idValue())
                            .update();
                    jdbc.sql("update membership set last_day = first_day where account_id = ?")
                            .param(other.idValue())
                            .update();
                    jdbc.sql("update account set opened = false where id = ?")
                            .param(other.idValue())
                            .update();
                    members.end(admin.id(), other);
                }));
        assertThat(signIn.again(admin.contract(), admin.id())).contains(admin);
    }

    @ParameterizedTest
    @EnumSource(names = {"WARD", "OFFICE", "ADMIN"})
    void nobodyReachesPeopleOfAnotherContract(Role role) {
        Person stranger = new Person(
                new AccountId(UUID.randomUUID()),
                new ContractId(UUID.randomUUID()),
                "stranger",
                "よそ",
                "よそ",
                role,
                false);
        AccountId office = new AccountId(SampleData.id("account:office"));
        As.run(stranger, () -> {
            refused("member-unknown", () -> members.lock(office, stranger));
            refused("member-unknown", () -> members.unlock(office, stranger));
            refused("member-unknown", () -> members.end(office, stranger));
            refused("member-unknown", () -> members.endDesks(office, stranger));
            refused("member-unknown", () -> members.change(office, TestPeople.draft(role, today), stranger));
            refused("member-unknown", () -> invitations.again(office, TestPeople.BASE, stranger));
        });
    }

    @Test
    void aNewPasswordIsNotGivenByWhoLooksAfterOnlyOneOfAPersonsContracts() {
        Person person = TestPeople.opened("both", Role.OFFICE, signIn, invitations, today);
        jdbc.sql("insert into membership (id, contract_id, account_id, role, name, affiliation, first_day, last_day)"
                        + " select ?, ?, account_id, role, name, affiliation, first_day, last_day from membership"
                        + " where account_id = ?")
                .params(UUID.randomUUID(), UUID.randomUUID(), person.idValue())
                .update();
        As.run(admin, () -> refused("member-elsewhere", () -> invitations.again(person.id(), TestPeople.BASE, admin)));
    }

    @ParameterizedTest(name = "{0} {1} {2}..{3} is {4}")
    @CsvSource({
        "'', 見本区, 2026-09-01, 2027-03-31, member-name",
        "試験, '', 2026-09-01, 2027-03-31, member-affiliation",
        "試験, 見本区, 2026-09-02, 2026-09-01, member-period",
    })
    void whatTheRegisterNeedsIsAskedFor(String name, String of, LocalDate first, LocalDate last, String refusal) {
        refused(refusal, () -> new MemberDraft(Role.OFFICE, name, of, Optional.empty(), first, last));
    }

    private MemberState state(Person person) {
        return member(person).state();
    }

    private Member member(Person person) {
        return As.call(admin, () -> members.all(admin)).stream()
                .filter(found -> found.account().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private long audited(String action, Person subject) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject = ?")
                .params(action, subject.id().toString())
                .query(Long.class)
                .single();
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
