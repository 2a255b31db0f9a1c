package org.yoriai.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveyLimitsTest {
    @Test
    void aFullHallSendsAtOnceAndOnlyAFloodHasToWait() {
        var limits = new SurveyLimits(30, 600);
        for (int answer = 0; answer < 600; answer++) {
            assertThat(limits.waitBeforeAnswer("/s/one")).isEmpty();
        }
        assertThat(limits.waitBeforeAnswer("/s/one")).isPresent();
        assertThat(limits.waitBeforeAnswer("/s/other")).isEmpty();
    }

    @Test
    void manyAddressesMakeNobodyWaitAndAreForgottenAgain() {
        var limits = new SurveyLimits(1, 600);
        limits.wrongCode("first");
        assertThat(limits.waitBeforeCode("first")).isPresent();
        for (int address = 0; address < 20_000; address++) {
            limits.wrongCode("address " + address);
        }
        assertThat(limits.waitBeforeCode("first")).isEmpty();
    }
}
