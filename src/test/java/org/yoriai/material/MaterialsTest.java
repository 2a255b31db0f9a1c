package org.yoriai.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionDuties;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** S7, D7, E4: handed in by the contractor, returned or confirmed by the ward, and everything that was said and sent is kept. */
@YoriaiTest
class MaterialsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

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
    ProgrammeSessions sessions;

    @Autowired
    SessionDuties duties;

    @Autowired
    JdbcClient jdbc;

    private MaterialTesting own;
    private Person ward;
    private Person office;
    private ProgrammeSessionId session;

    @BeforeEach
    void start() {
        own = new MaterialTesting(jdbc, planning, submission, review);
        ward = As.signedIn(signIn, "ward");
        office = As.signedIn(signIn, "office");
        session = own.session(DAY, office);
    }

    @AfterEach
    void forget() {
        own.forget();
    }

    @Test
    void aMaterialGoesFromSubmittedToReturnedToConfirmedAndItsHistoryIsKept() {
        MaterialId id = own.submitted("手順書", office, session);
        own.giveBack(id, last(id).id(), ward);
        As.run(office, () -> review.comment(id, "何ポイントがよいですか。", office));
        own.next(id, "図を大きく", office);
        own.confirm(id, last(id).id(), ward);
        MaterialFacts material = get(id);
        assertThat(material.versions())
                .extracting(MaterialFacts.Version::state)
                .containsExactly(VersionState.RETURNED, VersionState.CONFIRMED);
        assertThat(last(id).compareNote()).isEqualTo("直した：図を大きく");
        assertThat(last(id).answer().orElseThrow().by()).isEqualTo(ward.id());
        assertThat(material.turn()).isEmpty();
        assertThat(As.call(ward, () -> materials.words(id)))
                .extracting(MaterialWord::side, MaterialWord::comment)
                .containsExactly(tuple(Duty.Holder.WARD, "図を大きく"), tuple(Duty.Holder.CONTRACTOR, "何ポイントがよいですか。"));
        assertThat(opened(session, material.versions().getFirst().id()))
                .as("the first version can still be read")
                .isEqualTo(MaterialTesting.pdf("手順書").bytes());
    }

    @Test
    void onlyTheVersionThatCountsCanBeAnsweredAndOnlyOnce() {
        MaterialId id = own.submitted("手順書", office, session);
        MaterialVersionId first = last(id).id();
        own.next(id, "二", office);
        MaterialVersionId second = last(id).id();
        refused("material-newer", () -> own.confirm(id, first, ward));
        refused("material-newer", () -> own.giveBack(id, first, ward));
        own.confirm(id, second, ward);
        refused("material-answered", () -> own.giveBack(id, second, ward));
        refused("material-answered", () -> own.confirm(id, second, ward));
        refused("material-answered", () -> As.run(office, () -> submission.withdraw(second, id, office)));
    }

    @Test
    void onlyTheWardGivesAMaterialOutOnlineAndOnlyOnceItIsConfirmed() {
        MaterialId id = own.submitted("配る手順書", office, session);
        refused("material-not-given", () -> As.run(ward, () -> review.giveOnline(id, true, ward)));
        own.confirm(id, last(id).id(), ward);
        assertThatThrownBy(() -> As.run(office, () -> review.giveOnline(id, true, office)))
                .isInstanceOf(AccessDeniedException.class);
        As.run(ward, () -> review.giveOnline(id, true, ward));
        assertThat(As.call(ward, () -> materials.get(id)).givenOnline()).isTrue();
        As.run(ward, () -> review.giveOnline(id, false, ward));
        assertThat(As.call(ward, () -> materials.get(id)).givenOnline()).isFalse();
    }

    @Test
    void aReturnSaysWhatHasToBeChangedAndANextVersionWhatWas() {
        MaterialId id = own.submitted("手順書", office, session);
        MaterialVersionId first = last(id).id();
        refused("comment-missing", () -> As.run(ward, () -> review.giveBack(first, id, "　", ward)));
        assertThat(get(id).state()).isEqualTo(VersionState.SUBMITTED);
        refused(
                "compare-note",
                () -> As.run(office, () -> submission.submitVersion(id, MaterialTesting.pdf("二"), " ", office)));
    }

    @Test
    void aNewVersionOpensAConfirmedMaterialAgainAndWithdrawingItUndoesThat() {
        MaterialId id = own.submitted("手順書", office, session);
        own.confirm(id, last(id).id(), ward);
        assertThat(standing().done()).isTrue();
        own.next(id, "二", office);
        assertThat(get(id).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(standing().done()).isFalse();
        MaterialVersionId second = last(id).id();
        As.run(office, () -> submission.withdraw(second, id, office));
        assertThat(get(id).confirmed()).as("the confirmed one counts again").isPresent();
        assertThat(standing().done()).isTrue();
        As.run(office, () -> submission.handInAgain(second, id, office));
        assertThat(get(id).state()).isEqualTo(VersionState.SUBMITTED);
        refused("material-newer", () -> As.run(office, () -> submission.handInAgain(second, id, office)));
    }

    @Test
    void theBallIsWithWhoeverHasToActNext() {
        assertThat(standing().holder()).as("nothing handed in").isEqualTo(Duty.Holder.CONTRACTOR);
        MaterialId first = own.submitted("手順書", office, session);
        assertThat(standing().holder()).isEqualTo(Duty.Holder.WARD);
        MaterialId second = own.submitted("配布物", office, session);
        own.giveBack(second, last(second).id(), ward);
        assertThat(standing().holder()).as("one to read, one to mend").isEqualTo(Duty.Holder.BOTH);
        own.confirm(first, last(first).id(), ward);
        assertThat(standing().holder()).isEqualTo(Duty.Holder.CONTRACTOR);
        assertThat(standing().done()).isFalse();
        As.run(office, () -> submission.submitVersion(second, MaterialTesting.pdf("二"), "直した", office));
        own.confirm(second, last(second).id(), ward);
        assertThat(standing().done()).isTrue();
        assertThat(standing().doneOn()).isPresent();
    }

    @Test
    void aSessionIsNotReadyBeforeEveryMaterialIsConfirmed() {
        jdbc.sql("update programme_session set state = 'AGREED' where id = ?")
                .param(session.value())
                .update();
        assertThat(As.call(office, () -> planning.unmet(session))).contains("material-not-confirmed");
        MaterialId id = own.submitted("手順書", office, session);
        assertThat(As.call(office, () -> planning.unmet(session))).contains("material-not-confirmed");
        own.confirm(id, last(id).id(), ward);
        assertThat(As.call(office, () -> planning.unmet(session))).doesNotContain("material-not-confirmed");
        assertThat(summary().state()).isEqualTo(SessionState.AGREED);
    }

    @ParameterizedTest(name = "{0}: a material for a session on {1} waits until {2}")
    @CsvSource({"S7, 2026-12-01, 2026-11-17", "S7, 2026-12-14, 2026-11-30", "S7, 2026-09-10, 2026-08-27"})
    void whatWaitsIsToldWithItsDay(String clause, LocalDate day, LocalDate due) {
        ProgrammeSessionId later = own.session(LocalDate.of(2026, 12, 24), office);
        ProgrammeSessionId first = own.session(day, office);
        MaterialId id = own.submitted("手順書", office, later, first);
        assertThat(As.call(ward, materials::waiting))
                .filteredOn(waiting -> waiting.material().equals(id))
                .singleElement()
                .isEqualTo(new WaitingMaterial(id, "手順書", first, Duty.Holder.WARD, due, "materials/" + id));
        own.confirm(id, last(id).id(), ward);
        assertThat(As.call(ward, materials::waiting))
                .noneMatch(waiting -> waiting.material().equals(id));
    }

    @Test
    void oneMaterialServesSeveralSessionsAndAtLeastOne() {
        ProgrammeSessionId other = own.session(DAY.plusDays(7), office);
        MaterialId id = own.submitted("手順書", office, session, other);
        for (ProgrammeSessionId held : List.of(session, other)) {
            assertThat(As.call(ward, () -> materials.of(held)))
                    .extracting(MaterialFacts::id)
                    .containsExactly(id);
        }
        As.run(office, () -> submission.describe(id, new MaterialDraft("手引き", Set.of(other), 5), office));
        assertThat(As.call(ward, () -> materials.of(session))).isEmpty();
        assertThat(get(id).title()).isEqualTo("手引き");
        refused("material-sessions", () -> new MaterialDraft("手引き", Set.of(), 5));
        refused("session-unknown", () -> own.submitted("手順書", office, new ProgrammeSessionId(UUID.randomUUID())));
    }

    @ParameterizedTest(name = "{0} may submit: {1}, confirm: {2}, comment: {3}")
    @CsvSource({
        "ward,     false, true,  true",
        "office,   true,  false, true",
        "lecturer, false, false, false",
        "auditor,  false, false, false",
        "admin,    false, false, false",
    })
    void nobodyAnswersTheirOwnSide(String login, boolean submits, boolean confirms, boolean comments) {
        MaterialId id = own.submitted("手順書", office, session);
        Person person = As.signedIn(signIn, login);
        assertThat(allowed(person, () -> review.comment(id, "見ました", person))).isEqualTo(comments);
        assertThat(allowed(person, () -> submission.submitVersion(id, MaterialTesting.pdf("二"), "直した", person)))
                .isEqualTo(submits);
        MaterialVersionId last = last(id).id();
        assertThat(allowed(person, () -> review.giveBack(last, id, "図を大きく", person)))
                .isEqualTo(confirms);
    }

    @ParameterizedTest(name = "{0} may open the file: {1}")
    @CsvSource({"ward, true", "office, true", "lecturer, true", "facilitator, false", "auditor, false", "admin, false"})
    void whoMayOpenAFile(String login, boolean opens) {
        MaterialId id = own.submitted("手順書", office, session);
        Person person = As.signedIn(signIn, login);
        MaterialVersionId version = last(id).id();
        assertThat(allowed(person, () -> materials.open(session, version))).isEqualTo(opens);
    }

    @Test
    void aFileIsHadOnlyThroughASessionItIsHandedOutAt() {
        MaterialId id = own.submitted("手順書", office, session);
        ProgrammeSessionId other = own.session(DAY.plusDays(7), office);
        refused("material-unknown", () -> opened(other, last(id).id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "office"})
    void anotherContractSeesNothingOfIt(String login) {
        MaterialId id = own.submitted("手順書", office, session);
        MaterialVersionId version = last(id).id();
        Person same = As.signedIn(signIn, login);
        Person stranger =
                new Person(same.id(), new ContractId(UUID.randomUUID()), "other", "他所 太郎", "他区", same.role(), false);
        As.run(stranger, () -> {
            assertThat(materials.all()).isEmpty();
            assertThat(materials.waiting()).isEmpty();
            assertThat(materials.of(session)).isEmpty();
            refused("material-unknown", () -> materials.get(id));
            refused("material-unknown", () -> materials.open(session, version));
            refused("material-unknown", () -> review.comment(id, "のぞき見", stranger));
        });
    }

    @Test
    void whatIsStoredIsSealedAndAChangedFileIsNotGivenOut() {
        MaterialId id = own.submitted("手順書", office, session);
        MaterialVersionId version = last(id).id();
        As.run(ward, () -> review.giveBack(version, id, "見本 太郎さんの写真を外す", ward));
        byte[] stored = jdbc.sql("select sealed from material_part where version_id = ?")
                .param(version.value())
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "endobj");
        assertThat(jdbc.sql("select comment from material_comment where material_id = ?")
                        .param(id.value())
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .single())
                .doesNotContain("見本 太郎");
        MaterialId other = own.submitted("別の手順書", office, session);
        jdbc.sql("update material_part set sealed = ? where version_id = ?")
                .params(stored, last(other).id().value())
                .update();
        assertThatThrownBy(() -> opened(session, last(other).id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not whole");
    }

    @Test
    void whatWasDoneStandsInTheAuditTrail() {
        MaterialId id = own.submitted("手順書", office, session);
        own.giveBack(id, last(id).id(), ward);
        own.next(id, "二", office);
        own.confirm(id, last(id).id(), ward);
        assertThat(jdbc.sql("select action from audit_entry where contract_id = ? and subject = ? order by number")
                        .params(SampleData.CONTRACT.value(), id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("material.submitted", "material.returned", "material.submitted", "material.confirmed");
    }

    private DutyStanding standing() {
        List<SessionSummary> held = List.of(summary());
        return As.call(
                ward,
                () -> duties.of(held).get(session).stream()
                        .filter(standing -> standing.duty() == Duty.MATERIAL)
                        .findFirst()
                        .orElseThrow());
    }

    private SessionSummary summary() {
        return As.call(ward, () -> sessions.plan(session)).summary();
    }

    private MaterialFacts get(MaterialId id) {
        return As.call(ward, () -> materials.get(id));
    }

    private MaterialFacts.Version last(MaterialId id) {
        return get(id).versions().getLast();
    }

    private byte[] opened(ProgrammeSessionId held, MaterialVersionId version) {
        return As.call(ward, () -> materials.open(held, version)).bytes();
    }

    private static boolean allowed(Person person, Runnable work) {
        try {
            As.run(person, work);
            return true;
        } catch (AccessDeniedException no) {
            return false;
        }
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
