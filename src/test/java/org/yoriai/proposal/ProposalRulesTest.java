package org.yoriai.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.Yen;

/** P1, G3: how the proposal counts, and what it does not take. */
class ProposalRulesTest {

    @ParameterizedTest(name = "P1: {0} yen × {1} and {2} yen × {3} at {4} %")
    @CsvSource({
        "50000, 7, 30000,    3, 10, 440000,    44000,     484000",
        "333,   1, 0,        1, 10, 333,       33,        366", // less than a yen is left out
        "9,     1, 0,        1, 10, 9,         0,         9",
        "99,    1, 0,        1, 8,  99,        7,         106",
        "100,   1, 0,        1, 0,  100,       0,         100",
        "999999999, 9999, 0, 1, 10, 9998999990001, 999899999000, 10998899989001",
    })
    void theBudgetSumsInWholeYen(
            long price, int quantity, long other, int others, int percent, long subtotal, long tax, long total) {
        var budget = new Budget(
                List.of(new BudgetLine("講習会", price, quantity, "回"), new BudgetLine("派遣", other, others, "")), percent);

        assertThat(budget.subtotal()).isEqualTo(subtotal);
        assertThat(budget.tax()).isEqualTo(tax);
        assertThat(budget.total()).isEqualTo(total);
    }

    @ParameterizedTest(name = "G3: within {0} yen at {1} % lies a tax of {2}")
    @CsvSource({"1100000, 10, 100000", "1000, 10, 90", "1080, 8, 80", "500, 0, 0", "109, 10, 9"})
    void theTaxWithinAnAmount(long amount, int percent, long tax) {
        assertThat(Yen.taxWithin(amount, percent)).isEqualTo(tax);
    }

    @ParameterizedTest(name = "P1: {0}")
    @CsvSource({
        "proposal-budget-item,     '', 1, 1",
        "proposal-budget-price,    講習会, -1, 1",
        "proposal-budget-price,    講習会, 1000000000, 1",
        "proposal-budget-quantity, 講習会, 1, 0",
        "proposal-budget-quantity, 講習会, 1, 10000",
    })
    void aBudgetLineThatCannotBeIsRefused(String code, String item, long price, int quantity) {
        assertThatThrownBy(() -> new BudgetLine(item, price, quantity, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "P1: {0}")
    @CsvSource({
        "proposal-plan-name,     '', 7, 10, 20, 2027-09-01, 2027-12-25",
        "proposal-plan-count,    講習会, 0, 10, 20, 2027-09-01, 2027-12-25",
        "proposal-plan-count,    講習会, 100, 10, 20, 2027-09-01, 2027-12-25",
        "proposal-plan-capacity, 講習会, 7, 21, 20, 2027-09-01, 2027-12-25",
        "proposal-plan-capacity, 講習会, 7, 0, 20, 2027-09-01, 2027-12-25",
        "proposal-plan-window,   講習会, 7, 10, 20, 2027-12-25, 2027-09-01",
    })
    void aPlanThatCannotBeIsRefused(
            String code, String name, int count, int min, int max, LocalDate from, LocalDate until) {
        assertThatThrownBy(() -> new PlanLine(name, count, min, max, from, until, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "P1: {0} to {1} lies in next year: {2}")
    @CsvSource({
        "2027-04-01, 2028-03-31, true",
        "2027-03-31, 2028-03-31, false",
        "2027-04-01, 2028-04-01, false",
    })
    void nextYearsPlanLiesInNextYear(LocalDate from, LocalDate until, boolean within) {
        var line = new PlanLine("講習会", 7, 10, 20, from, until, "");
        var next = new FiscalYear(2027);

        if (within) {
            line.requireWithin(next);
        } else {
            assertThatThrownBy(() -> line.requireWithin(next)).isInstanceOf(Refusal.class);
        }
        assertThat(line.until()).isEqualTo(until);
    }

    @Test
    void opinionsAreCountedBySourceAndBySession() {
        SessionSummary first = session(1);
        SessionSummary second = session(2);
        List<Opinion> cited = List.of(
                opinion(Opinion.Source.SURVEY, first, "連絡"),
                opinion(Opinion.Source.SURVEY, second, "連絡"),
                opinion(Opinion.Source.CARD, second, "連絡"),
                opinion(Opinion.Source.NOTE, first, ""));
        var draft = new ProposalDraft(
                "",
                List.of(),
                List.of(),
                List.of(new ProposedIssue("担い手", "少ない", "育てる"), new ProposedIssue("連絡", "遅い", "")),
                "",
                new Budget(List.of(), 10));

        List<IssueBasis> issues = IssueBasis.of(draft, cited, "そのほか");

        assertThat(issues).extracting(issue -> issue.issue().theme()).containsExactly("担い手", "連絡", "そのほか");
        assertThat(issues.getFirst().opinions()).isEmpty();
        assertThat(issues.get(1).counts())
                .containsEntry(Opinion.Source.SURVEY, 2)
                .containsEntry(Opinion.Source.CARD, 1)
                .hasSize(2);
        assertThat(issues.get(1).sessions()).isEqualTo(2);
        assertThat(issues.getLast().sessions()).isEqualTo(1);
    }

    @Test
    void twoIssuesOfOneNameAreRefused() {
        List<ProposedIssue> twice = List.of(new ProposedIssue("連絡", "", ""), new ProposedIssue(" 連絡 ", "", ""));
        Budget budget = new Budget(List.of(), 10);

        assertThatThrownBy(() -> new ProposalDraft("", List.of(), List.of(), twice, "", budget))
                .isInstanceOf(Refusal.class);
    }

    private static SessionSummary session(int number) {
        return new SessionSummary(
                new ProgrammeSessionId(UUID.randomUUID()),
                ProgrammeKind.SEMINAR,
                number,
                "見本",
                LocalDate.of(2026, 10, number),
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                "見本会館",
                SessionState.HELD);
    }

    private static Opinion opinion(Opinion.Source source, SessionSummary session, String theme) {
        return new Opinion(source, session, UUID.randomUUID(), "", "意見", theme, true);
    }
}
