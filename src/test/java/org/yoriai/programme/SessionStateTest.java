package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.yoriai.shared.Ids;

class SessionStateTest {
    private final Venue venue = new Venue(Ids.next(), new VenueFacts("見本会館", "見本区", 20, NetworkState.NONE, "", ""));
    private final ProgrammeSession session = new ProgrammeSession(
            Ids.next(),
            ProgrammeKind.SEMINAR,
            1,
            "見本",
            "",
            LocalDate.of(2026, 9, 1),
            LocalTime.of(14, 0),
            LocalTime.of(16, 0),
            venue);

    @Test
    void aSessionPassesThroughItsStatesInOrder() {
        session.advanceTo(SessionState.AGREED);
        session.advanceTo(SessionState.READY);
        assertThat(session.summary().state()).isEqualTo(SessionState.READY);
    }

    @Test
    void noStateIsSkippedOrTakenBack() {
        assertThatThrownBy(() -> session.advanceTo(SessionState.HELD)).isInstanceOf(IllegalStateException.class);
        session.advanceTo(SessionState.AGREED);
        assertThatThrownBy(() -> session.advanceTo(SessionState.PLANNED)).isInstanceOf(IllegalStateException.class);
    }
}
