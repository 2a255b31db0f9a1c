package org.yoriai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.programme.ClosingFacts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionState;

/** P1, G3: the days at the end of the contract follow from what happened before. */
class ClosingDuesTest {
    private static final Optional<LocalDate> NOT_YET = Optional.empty();

    @ParameterizedTest(name = "{0}: seminar {1}, dispatch {2}, exchange {3}: the proposal is due on {4}")
    @CsvSource({
        "P1 as planned,              2026-12-22, 2027-02-24, 2027-01-29, 2027-03-10",
        "P1 the last one is moved,   2026-12-22, 2027-03-15, 2027-01-29, 2027-03-29",
        "P1 moved forward,           2026-12-22, 2027-01-20, 2027-01-29, 2027-02-12",
        "P1 a seminar comes last,    2027-03-01, 2027-02-24, 2027-01-29, 2027-03-15",
        "P1 over a common February,  2026-12-22, 2027-02-20, 2027-01-29, 2027-03-06",
        "P1 over a leap day,         2027-12-22, 2028-02-20, 2028-01-29, 2028-03-05",
        "P1 on a day off (2/11),     2026-12-22, 2027-01-20, 2027-01-28, 2027-02-11",
        "P1 over the end of a month, 2026-12-22, 2026-12-20, 2026-12-18, 2027-01-05",
    })
    void theProposalMovesWithTheLastSession(
            String clause, LocalDate seminar, LocalDate dispatch, LocalDate exchange, LocalDate due) {
        DueContext context = new DueContext(
                Dues.contract(),
                List.of(
                        Dues.session(ProgrammeKind.SEMINAR, seminar, SessionState.AGREED),
                        Dues.session(ProgrammeKind.DISPATCH, dispatch, SessionState.AGREED),
                        Dues.session(ProgrammeKind.EXCHANGE, exchange, SessionState.AGREED)),
                nothing());
        assertThat(new ProposalDue().open(context)).singleElement().satisfies(item -> {
            assertThat(item.due()).contains(due);
            assertThat(item.holder()).isEqualTo(Duty.Holder.CONTRACTOR);
        });
    }

    @Test
    void withoutASessionNoProposalIsDueAndOnceHandedInTheWardHasIt() {
        assertThat(new ProposalDue().open(new DueContext(Dues.contract(), List.of(), nothing())))
                .isEmpty();
        Optional<LocalDate> day = Optional.of(LocalDate.of(2027, 3, 1));
        assertThat(new ProposalDue().open(accepted(facts(day, day, NOT_YET, NOT_YET, NOT_YET))))
                .isEmpty();
        assertThat(new ProposalDue().open(accepted(facts(day, NOT_YET, NOT_YET, NOT_YET, NOT_YET))))
                .as("handed in, the ward has it")
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.holder()).isEqualTo(Duty.Holder.WARD);
                    assertThat(item.due()).isEmpty();
                });
    }

    @ParameterizedTest(name = "{0}: an invoice received on {1} is paid by {2}")
    @CsvSource({
        "G3, 2027-03-20, 2027-04-19",
        "G3, 2027-01-31, 2027-03-02",
        "G3, 2027-03-31, 2027-04-30",
        "G3, 2026-12-28, 2027-01-27",
        "G3, 2026-12-31, 2027-01-30",
        "G3, 2027-02-01, 2027-03-03",
        "G3, 2028-02-01, 2028-03-02",
    })
    void theWardPaysWithinThirtyDaysOfTheInvoice(String clause, LocalDate received, LocalDate due) {
        var facts = facts(
                Optional.of(received.minusDays(9)),
                Optional.of(received.minusDays(5)),
                Optional.of(received),
                Optional.of(received),
                NOT_YET);
        assertThat(new PaymentDue().open(accepted(facts))).singleElement().satisfies(item -> {
            assertThat(item.due()).contains(due);
            assertThat(item.holder()).isEqualTo(Duty.Holder.WARD);
            assertThat(item.key().kind()).isEqualTo("payment");
        });
    }

    @ParameterizedTest(name = "G3: sessions {0}, proposal accepted {1}, issued {2}, paid {3}: {4} is waited for")
    @CsvSource({
        "ACCEPTED, true,  false, false, invoice",
        "REPORTED, true,  false, false,",
        "ACCEPTED, false, false, false,",
        "ACCEPTED, true,  true,  false, invoice-receipt",
        "ACCEPTED, true,  true,  true,",
    })
    void noInvoiceBeforeAllIsAcceptedAndNothingAfterThePayment(
            SessionState state, boolean accepted, boolean issued, boolean paid, String kind) {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2027, 3, 1));
        var facts = facts(day, accepted ? day : NOT_YET, issued ? day : NOT_YET, NOT_YET, paid ? day : NOT_YET);
        DueContext context = new DueContext(
                Dues.contract(),
                List.of(Dues.session(ProgrammeKind.SEMINAR, LocalDate.of(2026, 12, 22), state)),
                facts);
        assertThat(new PaymentDue()
                        .open(context).stream().map(item -> item.key().kind()))
                .isEqualTo(Stream.ofNullable(kind).toList());
    }

    private static DueContext accepted(ClosingFacts.Standing facts) {
        return new DueContext(
                Dues.contract(),
                List.of(Dues.session(ProgrammeKind.SEMINAR, LocalDate.of(2026, 12, 22), SessionState.ACCEPTED)),
                facts);
    }

    private static ClosingFacts.Standing nothing() {
        return facts(NOT_YET, NOT_YET, NOT_YET, NOT_YET, NOT_YET);
    }

    private static ClosingFacts.Standing facts(
            Optional<LocalDate> handedIn,
            Optional<LocalDate> accepted,
            Optional<LocalDate> invoice,
            Optional<LocalDate> received,
            Optional<LocalDate> payment) {
        return new ClosingFacts.Standing(handedIn, accepted, invoice, received, payment);
    }
}
