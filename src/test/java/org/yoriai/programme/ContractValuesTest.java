package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;

/** Every number of the specification is a value of the contract: it can be set, and no session that stands is left outside. */
@YoriaiTest
class ContractValuesTest {
    @Autowired
    SignIn signIn;

    @Autowired
    ContractValues values;

    @Autowired
    ContractCopies copies;

    @Autowired
    Contracts contracts;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    SessionDuties duties;

    @Autowired
    VenueBook venues;

    @Autowired
    JdbcClient jdbc;

    private Person office;
    private ContractId own;

    @BeforeEach
    void aContractOfItsOwn() {
        office = As.signedIn(signIn, "office");
        own = As.call(office, () -> copies.copy(ContractDraft.nextYearOf(contracts.current()), office));
    }

    private void in(Runnable work) {
        As.run(office, () -> ContractScope.run(own, work));
    }

    private int seminar(UnaryOperator<ProgrammeTerms> change) {
        ContractValues.Standing standing = values.current();
        return values.change(draft(standing.facts(), change), standing.revision(), office);
    }

    private static ContractDraft draft(ContractFacts facts, UnaryOperator<ProgrammeTerms> change) {
        List<ProgrammeTerms> programmes = facts.programmes().stream()
                .map(terms -> terms.kind() == ProgrammeKind.SEMINAR ? change.apply(terms) : terms)
                .toList();
        return new ContractDraft(new ContractFacts(
                facts.id(),
                facts.title(),
                facts.year(),
                facts.performanceUntil(),
                facts.ward(),
                facts.wardHead(),
                facts.contractor(),
                facts.representative(),
                facts.proposalDueDays(),
                facts.paymentDays(),
                programmes));
    }

    private static ProgrammeTerms window(ProgrammeTerms terms, LocalDate from, LocalDate until) {
        return new ProgrammeTerms(terms.kind(), from, until, 5, 8, 25, 90, 7, 21, Period.ofWeeks(4), true, true);
    }

    @Test
    void everyValueOfAProgrammeCanBeSetAndWhatFollowsFromItMoves() {
        in(() -> {
            ProgrammeSessionId session = plan(LocalDate.of(2027, 10, 20));
            int moved = seminar(terms -> window(terms, LocalDate.of(2027, 7, 1), LocalDate.of(2028, 2, 29)));
            assertThat(moved).as("sessions whose due days moved").isEqualTo(1);
            ProgrammeTerms terms = contracts.current().terms(ProgrammeKind.SEMINAR);
            assertThat(terms).isEqualTo(window(terms, LocalDate.of(2027, 7, 1), LocalDate.of(2028, 2, 29)));
            var summary = sessions.plan(session).summary();
            assertThat(duties.of(List.of(summary)).get(session))
                    .filteredOn(standing -> standing.due().isPresent())
                    .extracting(
                            standing -> standing.duty() + " " + standing.due().orElseThrow())
                    .contains("HEADCOUNT 2027-10-13", "MATERIAL 2027-09-29", "REPORT 2027-11-17");
            assertThat(jdbc.sql("select detail from audit_entry where contract_id = ? and action = 'contract.changed'")
                            .param(own.value())
                            .query(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .contains("plannedCount: 7 > 5", "slotMinutes: 120 > 90");
        });
    }

    @ParameterizedTest(name = "{0}: {1} to {2} with a session on 2027-10-20 is allowed: {3}")
    @CsvSource({
        "S1, 2027-09-01, 2027-10-20, true",
        "S1, 2027-10-20, 2027-12-25, true",
        "S1, 2027-09-01, 2027-10-19, false",
        "S1, 2027-10-21, 2027-12-25, false"
    })
    void aWindowThatLeavesASessionOutsideIsRefusedWithItsName(
            String clause, LocalDate from, LocalDate until, boolean allowed) {
        in(() -> {
            plan(LocalDate.of(2027, 10, 20));
            if (allowed) {
                seminar(terms -> window(terms, from, until));
                assertThat(contracts.current().terms(ProgrammeKind.SEMINAR).windowUntil())
                        .isEqualTo(until);
            } else {
                assertThatThrownBy(() -> seminar(terms -> window(terms, from, until)))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> {
                            assertThat(refusal.code()).isEqualTo("window-leaves-out");
                            assertThat(refusal.arguments()).containsExactly("4(1)ア", 1, "令和9年10月20日「値の回」");
                        });
                assertThat(contracts.current().terms(ProgrammeKind.SEMINAR).plannedCount())
                        .as("nothing was changed")
                        .isEqualTo(7);
            }
        });
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "S3, count 0, terms-count",
        "S4, capacity 30-20, terms-capacity",
        "S4, capacity 0-20, terms-capacity",
        "S5, slot 5, terms-slot",
        "S4, headcount -1, terms-days",
        "S7, material 400, terms-days",
        "S10, report P0D, terms-report",
        "S10, report P13M, terms-report"
    })
    void aValueThatNothingCanMeetIsRefusedWithItsClause(String clause, String value, String code) {
        String what = value.split(" ")[0];
        String to = value.split(" ")[1];
        assertThatThrownBy(() -> new ProgrammeTerms(
                        ProgrammeKind.SEMINAR,
                        LocalDate.of(2027, 9, 1),
                        LocalDate.of(2027, 12, 25),
                        what.equals("count") ? Integer.parseInt(to) : 7,
                        what.equals("capacity") ? Integer.parseInt(to.split("-")[0]) : 10,
                        what.equals("capacity") ? Integer.parseInt(to.split("-")[1]) : 20,
                        what.equals("slot") ? Integer.parseInt(to) : 120,
                        what.equals("headcount") ? Integer.parseInt(to) : 5,
                        what.equals("material") ? Integer.parseInt(to) : 14,
                        what.equals("report") ? Period.parse(to) : Period.ofMonths(1),
                        true,
                        true))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments()[0].toString()).startsWith("4(1)");
                });
    }

    @Test
    void twoPeopleWhoChangeTheRulesAtOnceLoseNothingSilently() {
        in(() -> {
            ContractValues.Standing seen = values.current();
            seminar(terms -> window(terms, terms.windowFrom(), terms.windowUntil()));
            assertThatThrownBy(
                            () -> values.change(draft(seen.facts(), UnaryOperator.identity()), seen.revision(), office))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("contract-moved-on"));
            assertThatThrownBy(() -> values.begin(
                            ProgrammeKind.SEMINAR, seen.template(ProgrammeKind.SEMINAR), seen.revision(), office))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("contract-moved-on"));
            assertThat(contracts.current().terms(ProgrammeKind.SEMINAR).plannedCount())
                    .isEqualTo(5);
        });
    }

    @Test
    void aNewSessionBeginsWithWhatThisContractSaysAndTheOldOnesKeepTheirs() {
        in(() -> {
            ProgrammeSessionId earlier = plan(LocalDate.of(2027, 10, 20));
            var template = new SessionTemplate(
                    List.of(new SessionTemplate.Item("自己紹介", "全体発表", 15)),
                    List.of(new SessionTemplate.Piece("大型モニター", Supplier.WARD)));
            values.begin(ProgrammeKind.SEMINAR, template, values.current().revision(), office);
            ProgrammeSessionId later = plan(LocalDate.of(2027, 10, 21));
            assertThat(sessions.plan(later).agenda())
                    .extracting(SessionPlan.Agenda::title)
                    .containsExactly("自己紹介");
            assertThat(sessions.plan(later).equipment())
                    .extracting(SessionPlan.Equipment::name)
                    .containsExactly("大型モニター");
            assertThat(sessions.plan(earlier).agenda()).hasSizeGreaterThan(1);
            ContractId next = copies.copy(ContractDraft.nextYearOf(contracts.current()), office);
            assertThat(ContractScope.within(next, values::current).template(ProgrammeKind.SEMINAR))
                    .as("the year after begins with it too")
                    .isEqualTo(template);
        });
    }

    @Test
    void whatIsNotAskedForStandsInNobodysDuties() {
        in(() -> {
            ProgrammeSessionId session = plan(LocalDate.of(2027, 10, 20));
            seminar(terms -> new ProgrammeTerms(
                    terms.kind(),
                    terms.windowFrom(),
                    terms.windowUntil(),
                    terms.plannedCount(),
                    terms.capacityMin(),
                    terms.capacityMax(),
                    terms.slotMinutes(),
                    terms.headcountNoticeDays(),
                    terms.materialDays(),
                    terms.reportWithin(),
                    false,
                    false));
            assertThat(duties.of(List.of(sessions.plan(session).summary())).get(session))
                    .extracting(DutyStanding::duty)
                    .doesNotContain(Duty.SURVEY, Duty.REPORT)
                    .contains(Duty.MATERIAL);
            ProgrammeSessionId later = plan(LocalDate.of(2027, 10, 22));
            assertThat(sessions.plan(later).checklist())
                    .extracting(SessionPlan.Check::text)
                    .noneMatch(text -> text.contains("アンケート"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "lecturer", "auditor"})
    void whoDoesNotSetContractsUpReadsTheValuesAndSetsNone(String login) {
        Person reader = As.signedIn(signIn, login);
        As.run(reader, () -> {
            ContractValues.Standing standing = values.current();
            assertThatThrownBy(() -> values.change(
                            draft(standing.facts(), UnaryOperator.identity()), standing.revision(), reader))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private ProgrammeSessionId plan(LocalDate day) {
        UUID venue = venues.all().stream()
                .filter(entry -> entry.facts().network() == NetworkState.AVAILABLE)
                .findFirst()
                .orElseThrow()
                .id();
        return planning.plan(
                ProgrammeKind.SEMINAR,
                new SessionDraft("値の回", "", day, LocalTime.of(14, 0), LocalTime.of(16, 0), venue, Map.of()),
                office);
    }
}
