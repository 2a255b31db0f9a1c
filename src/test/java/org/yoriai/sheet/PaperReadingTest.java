package org.yoriai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a photographed sheet says is read rightly or shown to a person: nothing is taken wrongly in silence. */
class PaperReadingTest {
    @Test
    void everyBoxOfPhotographedSheetsIsRightOrOfferedForADecision() {
        ReadingTrial trial = new ReadingTrial().of(4, 7);
        assertThat(trial.wrong()).as(trial.told()).isEmpty();
        assertThat(trial.rightOrOffered()).as(trial.told()).isGreaterThanOrEqualTo(0.995);
        assertThat(trial.missed()).as("handwriting missed: " + trial.told()).isZero();
        assertThat(trial.offeredInVain()).as("too much asked: " + trial.told()).isLessThan(0.05);
    }
}
