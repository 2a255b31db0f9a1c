package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.OwnContracts;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Audit;

/** A new year begins as a copy: its own tenant with its own key, and nobody's data of the old one. */
@YoriaiTest
class ContractCopiesTest {
    @Autowired
    SignIn signIn;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractCopies copies;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    OwnContracts own;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nextYearHasTheRulesAYearLaterTheDesksPeopleAndNobodyElsesData() {
        Person office = As.signedIn(signIn, "office");
        As.run(office, () -> {
            ContractId made = copies.copy(ContractDraft.nextYearOf(contracts.current()), office);
            ContractFacts next = ContractScope.within(made, contracts::current);
            assertThat(next.year().inEra()).isEqualTo("令和9年度");
            assertThat(next.performanceUntil()).isEqualTo("2028-03-31");
            assertThat(next.terms(ProgrammeKind.SEMINAR).windowFrom()).isEqualTo("2027-09-01");
            assertThat(next.terms(ProgrammeKind.EXCHANGE).windowUntil()).isEqualTo("2028-02-14");
            assertThat(next.terms(ProgrammeKind.DISPATCH).plannedCount()).isEqualTo(3);
            assertThat(ContractScope.within(made, () -> sessions.visibleTo(office)))
                    .isEmpty();
            assertThat(ContractScope.within(made, people::names).values())
                    .as("sealed under the new contract's own key")
                    .contains(office.displayName())
                    .doesNotContain("見本 太郎");
            assertThat(rows("association", made)).isEqualTo(rows("association", office.contract()));
            assertThat(rows("venue", made)).isEqualTo(rows("venue", office.contract()));
            assertThat(rows("participant", made)).isZero();
            assertThat(ContractScope.within(made, audit::intact)).isTrue();
            assertThat(own.of(office)).startsWith(office.contract()).contains(made);
            assertThat(contracts.current().year().inEra())
                    .as("the old one stands")
                    .isEqualTo("令和8年度");
        });
        assertThat(signIn.authenticate("office", SampleData.PASSWORD).contract())
                .as("who signs in works on the year that is going on")
                .isEqualTo(office.contract());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "lecturer", "auditor"})
    void whoeverDoesNotSetContractsUpIsRefused(String login) {
        Person person = As.signedIn(signIn, login);
        As.run(person, () -> {
            ContractDraft draft = ContractDraft.nextYearOf(contracts.current());
            assertThatThrownBy(() -> copies.copy(draft, person)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @ParameterizedTest(name = "{0}: a window from {1} to {2} in 令和8年度 is allowed: {3}")
    @CsvSource({
        "S1, 2026-04-01, 2027-03-31, true",
        "S1, 2026-03-31, 2026-12-25, false",
        "S1, 2026-09-01, 2027-04-01, false",
    })
    void aContractsDaysLieInItsYear(String clause, LocalDate from, LocalDate until, boolean allowed) {
        As.run(As.signedIn(signIn, "office"), () -> {
            ContractFacts facts = contracts.current();
            ProgrammeTerms terms = facts.terms(ProgrammeKind.SEMINAR);
            var changed = new ProgrammeTerms(
                    terms.kind(),
                    from,
                    until,
                    terms.plannedCount(),
                    terms.capacityMin(),
                    terms.capacityMax(),
                    terms.slotMinutes(),
                    terms.headcountNoticeDays(),
                    terms.materialDays(),
                    terms.reportWithin(),
                    terms.surveyed(),
                    terms.reported());
            var next = new ContractFacts(
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
                    List.of(changed));
            if (allowed) {
                assertThat(new ContractDraft(next).facts()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> new ContractDraft(next))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("outside-year"));
            }
        });
    }

    private long rows(String table, ContractId contract) {
        return jdbc.sql("select count(*) from " + table + " where contract_id = ?")
                .param(contract.value())
                .query(Long.class)
                .single();
    }
}
