package org.yoriai.report;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * 進行項目の予定と実際: one row of the agenda, planned and as it went.
 *
 * @param form 講義, 操作体験 …; empty for a pause
 * @param plannedMinutes at least 0
 */
record AgendaRow(String title, Optional<String> form, LocalTime plannedStart, int plannedMinutes, Course course) {

    AgendaRow {
        if (plannedMinutes < 0) {
            throw new IllegalArgumentException("An agenda item cannot take " + plannedMinutes + " minutes");
        }
    }

    /** 実際: what became of the item. */
    sealed interface Course {}

    /** 実施: started and finished. */
    record Held(LocalTime start, LocalTime end) implements Course {

        private static final int MINUTES_OF_A_DAY = 24 * 60;

        /**
         * Minutes between the two times as they are printed: seconds are cut off before, so that the reader's own sum
         * comes out the same. An end before the start lies after midnight.
         */
        int minutes() {
            long minutes = Duration.between(start.truncatedTo(ChronoUnit.MINUTES), end.truncatedTo(ChronoUnit.MINUTES))
                    .toMinutes();
            return (int) Math.floorMod(minutes, (long) MINUTES_OF_A_DAY);
        }
    }

    /** 終了の記録なし: started, its end was not recorded. */
    record Unfinished(LocalTime start) implements Course {}

    /** 省略: left out on the day. */
    record Skipped() implements Course {}

    /** 記録なし: neither started nor left out, as far as recorded. */
    record NeverStarted() implements Course {}
}
