package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.Refusal;

/** S4: everybody who was accepted is registered at once or nobody is, and one undo takes all of it back. */
@YoriaiTest
class RosterImportsTest {
    private static final String NEW = "取込みの試し町会";
    private static final List<ParticipantDraft> PEOPLE = List.of(
            new ParticipantDraft("見本 太郎", "みほん たろう", "見本町会"),
            new ParticipantDraft("試し 一郎", "", NEW),
            new ParticipantDraft("試し 二郎", "", NEW));

    @Autowired
    SignIn signIn;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Participants participants;

    @Autowired
    RosterEditing editing;

    @Autowired
    RosterImports imports;

    @Autowired
    RosterUndo undo;

    @Autowired
    RosterImportRows importRows;

    @Autowired
    ParticipantRows participantRows;

    @Autowired
    OpenSessions openSessions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    org.yoriai.vault.Audit audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    java.time.Clock clock;

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
    void anImportIsTakenBackAsAWhole() {
        as(ward, by -> editing.add(session, new ParticipantDraft("例示 花子", "", "例示町会"), false, by));
        UUID id = accept(PEOPLE);
        assertThat(people()).hasSize(4);
        assertThat(associations()).isEqualTo(1);
        assertThat(As.call(ward, () -> imports.of(session))).singleElement().satisfies(brought -> {
            assertThat(brought.heads()).isEqualTo(3);
            assertThat(brought.left()).isEqualTo(3);
            assertThat(brought.by()).isEqualTo(ward.id());
        });
        as(ward, by -> undo.undo(session, id, by));
        assertThat(people()).extracting(ParticipantFacts::name).containsExactly("例示 花子");
        assertThat(associations()).as("nobody else knew it").isZero();
        assertThat(As.call(ward, () -> imports.of(session))).isEmpty();
        refused("roster-undone", by -> undo.undo(session, id, by));
        List<String> trail = jdbc.sql("select action || ' ' || detail from audit_entry where subject = ?")
                .param(session.toString())
                .query(String.class)
                .list();
        assertThat(String.join("\n", trail))
                .contains("participants.imported import=" + id + " heads=3", "participants.import-undone")
                .contains("participants.viewed")
                .doesNotContain("太郎", "一郎");
    }

    @Test
    void anAssociationThatSomebodyElseIsOfByNowStays() {
        UUID id = accept(PEOPLE);
        as(ward, by -> editing.add(session, new ParticipantDraft("試し 三郎", "", NEW), false, by));
        as(ward, by -> undo.undo(session, id, by));
        assertThat(people()).extracting(ParticipantFacts::association).containsExactly(NEW);
    }

    @Test
    void onceOneOfThemWasMarkedTheImportStays() {
        UUID id = accept(PEOPLE);
        ParticipantId marked = people().getFirst().id();
        // what the record tells is the record's; here it tells that one of them came
        RosterUndo withMark = new RosterUndo(
                importRows,
                participantRows,
                _ -> Set.of(marked),
                openSessions,
                transaction,
                jdbc,
                audit,
                events,
                clock);
        refused("roster-marked", by -> withMark.undo(session, id, by));
        assertThat(people()).hasSize(3);
    }

    @Test
    void aListThatChangedMeanwhileIsComparedAgain() {
        RosterBasis basis = As.call(ward, () -> imports.basis(session, ward));
        as(ward, by -> editing.add(session, PEOPLE.getFirst(), false, by));
        refused("roster-changed", by -> imports.accept(session, basis.stamp(), PEOPLE, by));
        assertThat(people()).hasSize(1);
        assertThat(associations()).as("nothing of it is kept").isZero();
    }

    @Test
    void ofTwoWhoAcceptAtOnceTheSecondIsTold() throws Exception {
        String stamp = As.call(ward, () -> imports.basis(session, ward)).stamp();
        Callable<String> accept = () -> As.call(ward, () -> {
            try {
                imports.accept(session, stamp, PEOPLE, ward);
                return "accepted";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(accept, accept));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("accepted", "roster-changed");
        }
        assertThat(people()).hasSize(3);
    }

    @Test
    void nobodyAndTooManyAreRefused() {
        String stamp = As.call(ward, () -> imports.basis(session, ward)).stamp();
        refused("roster-nobody", by -> imports.accept(session, stamp, List.of(), by));
        List<ParticipantDraft> many = IntStream.rangeClosed(0, 300)
                .mapToObj(number -> new ParticipantDraft("見本 太郎" + number, "", "見本町会"))
                .toList();
        refused("roster-too-many", by -> imports.accept(session, stamp, many, by));
        assertThat(people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseImports(String login) {
        Person person = As.signedIn(signIn, login);
        As.run(person, () -> {
            assertThatThrownBy(() -> imports.basis(session, person)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.accept(session, "", PEOPLE, person))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> undo.undo(session, UUID.randomUUID(), person))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private UUID accept(List<ParticipantDraft> people) {
        return As.call(
                ward, () -> imports.accept(session, imports.basis(session, ward).stamp(), people, ward));
    }

    private List<ParticipantFacts> people() {
        return As.call(ward, () -> participants.of(session, "ward"));
    }

    private int associations() {
        return jdbc.sql("select count(*) from association where name = ?")
                .param(NEW)
                .query(Integer.class)
                .single();
    }

    private static void as(Person person, Consumer<Person> act) {
        As.run(person, () -> act.accept(person));
    }

    private void refused(String code, Consumer<Person> act) {
        As.run(
                ward,
                () -> assertThatThrownBy(() -> act.accept(ward))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }
}
