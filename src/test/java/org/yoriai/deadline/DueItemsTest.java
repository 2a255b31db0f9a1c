package org.yoriai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;

/** G2: what is due, how near it is and who holds the ball. */
@YoriaiTest
class DueItemsTest {
    @Autowired
    SignIn signIn;

    @Autowired
    DueItems due;

    @ParameterizedTest(name = "due on {0}, seen on {1}: {2}")
    @CsvSource({
        "2026-12-08, 2026-12-09, LATE",
        "2026-12-08, 2026-12-08, TODAY",
        "2026-12-08, 2026-12-07, SOON",
        "2026-12-08, 2026-12-01, SOON",
        "2026-12-08, 2026-11-30, LATER",
        "          , 2026-11-30, UNDATED",
    })
    void howNearADayIs(LocalDate day, LocalDate today, DueItem.Urgency urgency) {
        assertThat(item(Duty.Holder.WARD, Optional.ofNullable(day)).urgency(today))
                .isEqualTo(urgency);
    }

    @ParameterizedTest(name = "held by {0}: it is the ward''s {1}, the contractor''s {2}")
    @CsvSource({"WARD, true, false", "CONTRACTOR, false, true", "BOTH, true, true"})
    void whoHoldsTheBall(Duty.Holder holder, boolean ward, boolean contractor) {
        DueItem item = item(holder, Optional.of(LocalDate.of(2026, 12, 8)));
        assertThat(item.isHeldBy(Duty.Holder.WARD)).isEqualTo(ward);
        assertThat(item.isHeldBy(Duty.Holder.CONTRACTOR)).isEqualTo(contractor);
    }

    @ParameterizedTest(name = "{0}: {2} of {1} is due on {3}, at {4}, and {5} holds the ball")
    @CsvSource({
        "S7,  seminar-7,  material,  2026-12-08, '',      WARD",
        "S4,  seminar-7,  headcount, 2026-12-17, /people, WARD",
        "S5,  seminar-7,  holding,   2026-12-22, '',      CONTRACTOR",
        "S9,  seminar-7,  survey,    2026-12-22, /survey, CONTRACTOR",
        "S10, seminar-7,  report,    2027-01-22, /report, CONTRACTOR",
        "D9,  dispatch-1, report,    2026-12-10, /report, CONTRACTOR",
        "E4,  exchange-2, material,  2027-01-15, '',      WARD",
        "G3,  seminar-4,  acceptance,          , /report, WARD",
    })
    void whatTheClausesAskFor(
            String clause, String session, String kind, LocalDate day, String tab, Duty.Holder holder) {
        String id = SampleData.id("session:" + session).toString();
        assertThat(seenBy("office"))
                .filteredOn(item -> item.key().equals(new DueKey(kind, id)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.due()).isEqualTo(Optional.ofNullable(day));
                    assertThat(item.path()).isEqualTo("sessions/" + id + tab);
                    assertThat(item.holder()).isEqualTo(holder);
                });
    }

    @Test
    void whatIsDoneIsNotDueAndTheEarliestComesFirst() {
        List<DueItem> office = seenBy("office");
        assertThat(office)
                .extracting(item -> item.due().orElse(LocalDate.MAX))
                .as("late ones first, what has no day last")
                .isSorted();
        assertThat(office)
                .as("accepted in October")
                .noneMatch(item ->
                        item.session().equals(Optional.of(new ProgrammeSessionId(SampleData.id("session:seminar-3")))));
        assertThat(office)
                .filteredOn(item -> item.key()
                        .subject()
                        .equals(SampleData.id("session:dispatch-1").toString()))
                .as("held on 19 November: the report alone is left (D9)")
                .extracting(item -> item.key().kind())
                .containsExactly("report");
        assertThat(seenBy("ward")).as("both sides see the same").isEqualTo(office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseIsTold(String login) {
        As.run(
                As.signedIn(signIn, login),
                () -> assertThatThrownBy(() -> due.open()).isInstanceOf(AccessDeniedException.class));
    }

    private List<DueItem> seenBy(String login) {
        return As.call(As.signedIn(signIn, login), () -> due.open());
    }

    private static DueItem item(Duty.Holder holder, Optional<LocalDate> due) {
        return Dues.item("report", holder, due);
    }
}
