package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** D3, D6, D9, P1: all that is known of an association on one page, and whom to visit next, with the reasons. */
@YoriaiTest
class KarteTest {
    private static final AssociationId VISITED = id("見本町会");
    private static final AssociationId OWN = id("文例団地自治会");
    private static final AssociationId OTHER = id("試山町会");
    private static final ProgrammeSessionId FREE_VISIT = session("dispatch-3");
    private static final LocalDate TODAY = LocalDate.now(org.yoriai.shared.BusinessTime.ZONE);

    @Autowired
    SignIn signIn;

    @Autowired
    Kartes kartes;

    @Autowired
    AssociationOverview book;

    @Autowired
    Candidates candidates;

    @Autowired
    Tools tools;

    @Autowired
    SupportPolicies policies;

    @Autowired
    VisitChoices visits;

    @Autowired
    HearingDesk desk;

    @Autowired
    Hearings hearings;

    @Autowired
    JdbcClient jdbc;

    private Person office;

    @BeforeEach
    void signIn() {
        office = As.signedIn(signIn, "office");
    }

    @AfterEach
    void forget() {
        for (AssociationId association : List.of(OWN, OTHER)) {
            for (String table : List.of("tool_note", "support_policy", "visit_choice")) {
                jdbc.sql("delete from " + table + " where association_id = ?")
                        .param(association.value())
                        .update();
            }
            jdbc.sql("delete from hearing_answer where hearing_id in (select id from hearing where association_id = ?)")
                    .param(association.value())
                    .update();
            jdbc.sql("delete from hearing where association_id = ?")
                    .param(association.value())
                    .update();
        }
    }

    @Test
    void everythingOfAnAssociationStandsOnOnePageInTheOrderOfTime() {
        As.run(office, () -> {
            Karte karte = kartes.of(VISITED, office);
            assertThat(karte.association().name()).isEqualTo("見本町会");
            assertThat(karte.tools())
                    .as("the newest word on each tool")
                    .extracting(ToolFacts::tool, ToolFacts::standing)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("回覧板", ToolStanding.IN_USE),
                            org.assertj.core.groups.Tuple.tuple("LINE公式アカウント", ToolStanding.IN_USE));
            assertThat(karte.policy())
                    .hasValueSatisfying(policy -> assertThat(policy.policy()).startsWith("月2回"));
            assertThat(karte.chronicle())
                    .isSortedAccordingTo(ChronicleEntry.IN_TIME.reversed())
                    .extracting(ChronicleEntry::kind)
                    .contains(
                            ChronicleEntry.Kind.ATTENDED,
                            ChronicleEntry.Kind.HEARING,
                            ChronicleEntry.Kind.VISIT,
                            ChronicleEntry.Kind.TOOL,
                            ChronicleEntry.Kind.POLICY,
                            ChronicleEntry.Kind.FOLLOW_UP);
        });
    }

    @Test
    void eachReadingOfAKarteIsRecorded() {
        long before = recorded("association.viewed", VISITED);
        As.run(office, () -> kartes.of(VISITED, office));
        assertThat(recorded("association.viewed", VISITED)).isEqualTo(before + 1);
    }

    @ParameterizedTest(name = "{0} was visited: {1}; to be visited: {2}; candidate: {3}")
    @CsvSource({
        "見本町会, true, false, false",
        "手本自治会, false, true, false",
        "例示町会, false, false, true",
        "見出町会, false, false, false"
    })
    void theListTellsWhoWasVisitedAndWhoIsToBe(String name, boolean visited, boolean next, boolean candidate) {
        AssociationLine line = As.call(office, () -> line(id(name)));
        assertThat(line.visited(TODAY)).isEqualTo(visited);
        assertThat(line.nextVisit(TODAY).isPresent()).isEqualTo(next);
        assertThat(line.candidate()).isEqualTo(candidate);
        assertThat(line.attended()).isNotEmpty();
    }

    @Test
    void whoCameToASeminarAndWasNotVisitedIsProposedWithTheReasons() {
        As.run(office, () -> {
            tools.note(OWN, "ＬＩＮＥ公式アカウント", ToolStanding.WANTED, TODAY, office);
            List<Candidate> proposed = candidates.proposed();
            assertThat(proposed)
                    .extracting(Candidate::name)
                    .contains("文例団地自治会")
                    .as("visited, to be visited, or chosen")
                    .doesNotContain("見本町会", "手本自治会", "例示町会");
            Candidate own = proposed.stream()
                    .filter(candidate -> candidate.association().equals(OWN))
                    .findFirst()
                    .orElseThrow();
            assertThat(own.reasons())
                    .extracting(reason -> reason.what().key())
                    .startsWith("candidate.came")
                    .endsWith("candidate.wanted", "candidate.not-visited");
            assertThat(own.reasons().getFirst().path())
                    .hasValueSatisfying(path -> assertThat(path).startsWith("sessions/"));
            tools.note(OWN, "LINE公式アカウント", ToolStanding.STOPPED, TODAY, office);
            assertThat(candidates.proposed())
                    .filteredOn(candidate -> candidate.association().equals(OWN))
                    .flatExtracting(Candidate::reasons)
                    .extracting(reason -> reason.what().key())
                    .as("half or full width, it is one tool")
                    .doesNotContain("candidate.wanted");
        });
    }

    @Test
    void aCandidateIsChosenOnceAndBecomesAVisitOfOneAssociation() {
        As.run(office, () -> {
            refused("no-candidate", () -> visits.agree(OWN, FREE_VISIT, office));
            visits.choose(OWN, "講習会に2人が参加", office);
            refused("already-candidate", () -> visits.choose(OWN, "もう一度", office));
            visits.choose(OTHER, "講習会に2人が参加", office);
            refused("no-dispatch", () -> visits.agree(OWN, session("seminar-6"), office));
            refused("visit-is-others", () -> visits.agree(OWN, session("dispatch-2"), office));
            visits.agree(OWN, FREE_VISIT, office);
            refused("visit-is-others", () -> visits.agree(OTHER, FREE_VISIT, office));
            assertThat(line(OWN).visits()).extracting(visit -> visit.id()).containsExactly(FREE_VISIT);
            assertThat(kartes.of(OWN, office).choices())
                    .singleElement()
                    .satisfies(choice -> assertThat(choice.reasons()).isEqualTo("講習会に2人が参加"));
            visits.drop(OWN, Optional.of(FREE_VISIT), office);
            assertThat(line(OWN).visits()).isEmpty();
            visits.agree(OTHER, FREE_VISIT, office);
            refused("no-candidate", () -> visits.drop(OWN, Optional.of(FREE_VISIT), office));
        });
    }

    @Test
    void aHearingEnteredAtTheDeskStandsWhereTheKitTakesItFrom() {
        As.run(office, () -> {
            String stamp = hearings.stamp(FREE_VISIT);
            desk.enter(FREE_VISIT, hearing(OWN, 0, "回覧板だけ"), office);
            assertThat(hearings.stamp(FREE_VISIT)).as("the kit takes it anew").isNotEqualTo(stamp);
            assertThat(hearings.of(FREE_VISIT, "office")).hasValueSatisfying(facts -> {
                assertThat(facts.association()).isEqualTo("文例団地自治会");
                assertThat(facts.answers())
                        .as("questions without an answer are left out")
                        .containsExactly(new HearingFacts.Answer("いま使っているもの", "回覧板だけ"));
            });
            HearingDesk.Standing standing = desk.standing(FREE_VISIT, office);
            String first = hearings.stamp(FREE_VISIT);
            desk.enter(FREE_VISIT, hearing(OWN, standing.version(), "回覧板と掲示板"), office);
            assertThat(hearings.stamp(FREE_VISIT)).isNotEqualTo(first);
            refused(
                    "hearing-moved-on",
                    () -> desk.enter(FREE_VISIT, hearing(OWN, standing.version(), "遅れて来た"), office));
            assertThat(hearings.of(FREE_VISIT, "office").orElseThrow().answers())
                    .extracting(HearingFacts.Answer::answer)
                    .containsExactly("回覧板と掲示板");
        });
    }

    @Test
    void aHearingIsOfADispatchToItsOwnAssociationAndOfThePast() {
        As.run(office, () -> {
            refused("no-dispatch", () -> desk.enter(session("seminar-6"), hearing(OWN, 0, "回覧板"), office));
            refused("hearing-empty", () -> hearing(OWN, 0, " "));
            refused(
                    "day-in-future",
                    () -> desk.enter(
                            FREE_VISIT,
                            new HearingDraft(
                                    OWN,
                                    TODAY.plusDays(1),
                                    hearing(OWN, 0, "あす").answers(),
                                    0),
                            office));
            visits.choose(OTHER, "講習会に2人が参加", office);
            visits.agree(OTHER, FREE_VISIT, office);
            refused("visit-is-others", () -> desk.enter(FREE_VISIT, hearing(OWN, 0, "回覧板"), office));
            assertThat(desk.standing(FREE_VISIT, office).association()).contains(OTHER);
        });
    }

    @Test
    void aLaterPolicyTakesThePlaceOfTheEarlierAndBothStayInTheChronicle() {
        As.run(office, () -> {
            policies.decide(OWN, "春に様子をうかがう", TODAY.minusDays(2), office);
            policies.decide(OWN, "春と秋に様子をうかがう", TODAY, office);
            assertThat(policies.inForce(office))
                    .hasEntrySatisfying(
                            OWN, policy -> assertThat(policy.policy()).startsWith("春と秋"));
            assertThat(kartes.of(OWN, office).chronicle())
                    .filteredOn(entry -> entry.kind() == ChronicleEntry.Kind.POLICY)
                    .extracting(ChronicleEntry::words)
                    .containsExactly("春と秋に様子をうかがう", "春に様子をうかがう");
            refused("policy-text", () -> policies.decide(OWN, "", TODAY, office));
            refused("tool-name", () -> tools.note(OWN, " ", ToolStanding.IN_USE, TODAY, office));
        });
    }

    @Test
    void anotherContractSeesNothingOfIt() {
        As.run(
                office,
                () -> ContractScope.run(new ContractId(UUID.randomUUID()), () -> {
                    assertThat(book.all()).isEmpty();
                    assertThat(candidates.proposed()).isEmpty();
                    refused("association-unknown", () -> kartes.of(VISITED, office));
                    refused("association-unknown", () -> visits.choose(VISITED, "よそから", office));
                    refused("association-unknown", () -> policies.decide(VISITED, "よそから", TODAY, office));
                    refused(
                            "association-unknown",
                            () -> tools.note(VISITED, "LINE", ToolStanding.IN_USE, TODAY, office));
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "facilitator", "auditor", "admin"})
    void onlyTheTwoSidesReadKartes(String login) {
        Person other = As.signedIn(signIn, login);
        As.run(other, () -> {
            denied(() -> kartes.of(VISITED, other));
            denied(book::all);
            denied(candidates::proposed);
            denied(() -> policies.inForce(other));
            denied(() -> tools.note(OWN, "LINE", ToolStanding.IN_USE, TODAY, other));
            denied(() -> visits.choose(OWN, "講習会", other));
            denied(() -> desk.enter(FREE_VISIT, hearing(OWN, 0, "回覧板"), other));
        });
    }

    @ParameterizedTest(name = "{0} reads what was said before the visit: {1}")
    @CsvSource({"ward, true", "office, true", "adviser, true", "lecturer, false", "auditor, false", "admin, false"})
    void theFieldReadsTheHearingOfItsOwnVisitAlone(String login, boolean may) {
        Person reader = As.signedIn(signIn, login);
        As.run(reader, () -> {
            if (may) {
                assertThat(desk.standing(session("dispatch-1"), reader).facts()).isPresent();
            } else {
                denied(() -> desk.standing(session("dispatch-1"), reader));
            }
        });
    }

    private AssociationLine line(AssociationId association) {
        return book.all().stream()
                .filter(line -> line.id().equals(association))
                .findFirst()
                .orElseThrow();
    }

    private static HearingDraft hearing(AssociationId association, int version, String said) {
        return new HearingDraft(
                association,
                TODAY,
                List.of(new HearingFacts.Answer("いま使っているもの", said), new HearingFacts.Answer("始めたいもの", "")),
                version);
    }

    private long recorded(String action, AssociationId subject) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject = ?")
                .params(action, subject.toString())
                .query(Long.class)
                .single();
    }

    private static AssociationId id(String name) {
        return new AssociationId(SampleData.id("association:" + name));
    }

    private static ProgrammeSessionId session(String name) {
        return new ProgrammeSessionId(SampleData.id("session:" + name));
    }

    private static void denied(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
