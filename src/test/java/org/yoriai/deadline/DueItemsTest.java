package org.yoriai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.Ids;

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
    })
    void howNearADayIs(LocalDate day, LocalDate today, DueItem.Urgency urgency) {
        assertThat(item(Duty.REPORT, day).urgency(today)).isEqualTo(urgency);
    }

    @ParameterizedTest(name = "{0}: {1} is the ward's {2}, the contractor's {3}")
    @CsvSource({
        "S7, MATERIAL,   true,  false",
        "S4, HEADCOUNT,  true,  false",
        "S5, HOLDING,    false, true",
        "S10, REPORT,    false, true",
        "S5, AGREEMENT,  true,  true",
        "G3, ACCEPTANCE, true,  false",
    })
    void whoHoldsTheBall(String clause, Duty duty, boolean ward, boolean contractor) {
        DueItem item = item(duty, LocalDate.of(2026, 12, 8));
        assertThat(item.isHeldBy(Duty.Holder.WARD)).isEqualTo(ward);
        assertThat(item.isHeldBy(Duty.Holder.CONTRACTOR)).isEqualTo(contractor);
    }

    @Test
    void whatIsDoneIsNotDueAndTheEarliestComesFirst() {
        List<DueItem> office = As.call(As.signedIn(signIn, "office"), () -> due.open());
        assertThat(office).extracting(DueItem::due).isSorted();
        assertThat(office).noneMatch(item -> item.session().state() == SessionState.ACCEPTED);
        assertThat(office)
                .filteredOn(item -> item.session().kind() == ProgrammeKind.DISPATCH
                        && item.session().number() == 1)
                .as("held on 19 November: the report alone is left, three weeks later (D9)")
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.duty()).isEqualTo(Duty.REPORT);
                    assertThat(item.due()).isEqualTo("2026-12-10");
                });
        assertThat(As.call(As.signedIn(signIn, "ward"), () -> due.open()))
                .as("both sides see the same")
                .isEqualTo(office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseIsTold(String login) {
        As.run(
                As.signedIn(signIn, login),
                () -> assertThatThrownBy(() -> due.open()).isInstanceOf(AccessDeniedException.class));
    }

    private static DueItem item(Duty duty, LocalDate day) {
        var session = new SessionSummary(
                new ProgrammeSessionId(Ids.next()),
                ProgrammeKind.SEMINAR,
                1,
                "見本",
                day,
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                "見本会館",
                SessionState.HELD);
        return new DueItem(session, duty, day);
    }
}
