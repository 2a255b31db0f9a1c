package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
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
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** S4: one participant at a time, by hand; nothing is lost silently, and nobody stands in the audit trail by name. */
@YoriaiTest
class RosterEditingTest {
    private static final String NEW = "編集の試し町会";

    @Autowired
    SignIn signIn;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Participants participants;

    @Autowired
    RosterEditing editing;

    @Autowired
    JdbcClient jdbc;

    private Person ward;
    private ProgrammeSessionId session;

    @BeforeEach
    void plan() {
        ward = As.signedIn(signIn, "ward");
        session = PlannedSessions.seminar(planning, ward);
    }

    @AfterEach
    void forget() {
        PlannedSessions.forget(jdbc, NEW);
    }

    @Test
    void aPersonIsAddedChangedRemovedAndPutBack() {
        as(ward, by -> editing.add(session, new ParticipantDraft("見本　太郎", "ﾐﾎﾝ ﾀﾛｳ", "見本町内会"), false, by));
        as(ward, by -> editing.add(session, new ParticipantDraft("例示 花子", "", NEW), false, by));
        assertThat(people())
                .as(
                        "widths and reading as the lists show them; the association is known under its own name only when it is the same")
                .extracting(ParticipantFacts::name, ParticipantFacts::kana)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("例示 花子", ""),
                        org.assertj.core.groups.Tuple.tuple("見本 太郎", "みほん たろう"));
        ParticipantFacts hanako = people().getFirst();
        as(ward, by -> editing.change(session, hanako, new ParticipantDraft("例示 花子", "れいじ はなこ", NEW), by));
        refused(
                ward,
                "participant-changed",
                by -> editing.change(session, hanako, new ParticipantDraft("例示 花", "", NEW), by));
        ParticipantFacts changed = people().stream()
                .filter(one -> one.id().equals(hanako.id()))
                .findFirst()
                .orElseThrow();
        assertThat(changed.kana()).isEqualTo("れいじ はなこ");
        as(ward, by -> editing.remove(session, changed.id(), by));
        refused(ward, "participant-gone", by -> editing.remove(session, changed.id(), by));
        assertThat(people()).hasSize(1);
        as(ward, by -> editing.putBack(session, changed, by));
        as(ward, by -> editing.putBack(session, changed, by));
        assertThat(people())
                .as("the same person, under the same ID, once")
                .hasSize(2)
                .contains(changed);
        var audit = jdbc.sql("select action || ' ' || detail from audit_entry where subject = ?")
                .param(session.toString())
                .query(String.class)
                .list();
        assertThat(String.join("\n", audit))
                .contains("participant.added", "participant.changed", "participant.removed " + hanako.id(), "put-back")
                .doesNotContain("花子", "太郎");
        assertThat(jdbc.sql("select name from participant where session_id = ?")
                        .param(session.value())
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .list())
                .as("sealed in the database")
                .noneMatch(name -> name.contains("花子"));
    }

    @Test
    void theSamePersonTwiceIsAskedForOnce() {
        as(ward, by -> editing.add(session, new ParticipantDraft("見本 太郎", "", "見本ヶ丘町会"), false, by));
        refused(
                ward,
                "participant-there-already",
                by -> editing.add(session, new ParticipantDraft("見本太郎", "みほん", "見本ケ丘 町会"), false, by));
        as(ward, by -> editing.add(session, new ParticipantDraft("見本太郎", "", "例示町会"), false, by));
        as(ward, by -> editing.add(session, new ParticipantDraft("見本太郎", "", "見本が丘町会"), true, by));
        assertThat(people())
                .extracting(ParticipantFacts::association)
                .containsExactlyInAnyOrder("見本ヶ丘町会", "例示町会", "見本ヶ丘町会");
    }

    @ParameterizedTest(name = "{3}: ''{0}'', ''{1}'', ''{2}''")
    @CsvSource({
        "'',   '',       見本町会, participant-name",
        "'　', '',       見本町会, participant-name",
        "太郎, 太郎,     見本町会, participant-kana",
        "太郎, たろう12, 見本町会, participant-kana",
        "太郎, '',       '　',     participant-association",
    })
    void whatCannotBeHeldIsRefused(String name, String kana, String association, String code) {
        assertThatThrownBy(() -> new ParticipantDraft(name, kana, association))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "facilitator", "auditor", "admin"})
    void nobodyElseChangesTheList(String login) {
        Person person = As.signedIn(signIn, login);
        var draft = new ParticipantDraft("見本 太郎", "", "見本町会");
        As.run(
                person,
                () -> assertThatThrownBy(() -> editing.add(session, draft, false, person))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void afterASessionItsListStaysAsItWas() {
        var held = new ProgrammeSessionId(SampleData.id("session:dispatch-1"));
        refused(ward, "session-over", by -> editing.add(held, new ParticipantDraft("見本 太郎", "", "見本町会"), false, by));
    }

    private List<ParticipantFacts> people() {
        return As.call(ward, () -> participants.of(session, "ward"));
    }

    private static void as(Person person, Consumer<Person> act) {
        As.run(person, () -> act.accept(person));
    }

    private static void refused(Person person, String code, Consumer<Person> act) {
        As.run(
                person,
                () -> assertThatThrownBy(() -> act.accept(person))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }
}
