package org.yoriai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 100 sheets filled in and photographed: prints the figures of docs/paper-reading.md. */
@Tag("bench")
class PaperReadingBenchmark {
    @Test
    void aHundredSheets() {
        int sheets = Integer.getInteger("yoriai.sheets", 100);
        ReadingTrial trial = new ReadingTrial().of(sheets, Long.getLong("yoriai.seed", 1));
        System.out.println(trial.told());
        trial.wrong().forEach(System.out::println);
        assertThat(trial.wrong()).isEmpty();
        assertThat(trial.rightOrOffered()).isGreaterThanOrEqualTo(0.995);
    }
}
