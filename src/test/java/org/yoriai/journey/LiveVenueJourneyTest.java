package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tablets at one door: what one marks the other shows, as long as there is a network. */
@Tag("journey")
class LiveVenueJourneyTest {
    /** Design §4: the venue is live within five seconds. */
    private static final Duration LATEST = Duration.ofSeconds(5);

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void eachTabletShowsWhatTheOtherMarked() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                Browser browser = new Browser()) {
            server.start();
            Tablet door = new Tablet(browser, first, server.address());
            Tablet stage = new Tablet(browser, second, server.address());
            door.takeOutTodaysSession();
            stage.takeOutTodaysSession();
            stage.openAttendance();
            door.markPresent(1);
            assertThat(waitingFor(() -> stage.showsHeads(1))).isLessThan(LATEST);
            stage.markOneMore();
            assertThat(waitingFor(() -> door.showsHeads(2))).isLessThan(LATEST);
        }
    }

    private static Duration waitingFor(Runnable shown) {
        Instant began = Instant.now();
        shown.run();
        return Duration.between(began, Instant.now());
    }
}
