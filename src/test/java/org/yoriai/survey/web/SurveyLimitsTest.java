package org.yoriai.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveyLimitsTest {
    @Test
    void aFullHallSendsAtOnceAndOnlyAFloodHasToWait() {
        var limits = new SurveyLimits(30, 600);
        for (int answer = 0; answer < 600; answer++) {
            assertThat(limits.waitBeforeAnswer("/s/one", 1)).isEmpty();
        }
        assertThat(limits.waitBeforeAnswer("/s/one", 1)).isPresent();
        assertThat(limits.waitBeforeAnswer("/s/other", 1)).isEmpty();
    }

    @Test
    void aFullHallMaySendAQuestionnaireOfThreePagesJustAsFast() {
        var limits = new SurveyLimits(30, 600);
        for (int page = 0; page < 1_800; page++) {
            assertThat(limits.waitBeforeAnswer("/s/one", 3)).isEmpty();
        }
        assertThat(limits.waitBeforeAnswer("/s/one", 3)).isPresent();
    }

    @Test
    void aFullHallOpensTheMaterialsAndOnlyAFloodHasToWait() {
        var limits = new SurveyLimits(30, 600);
        for (int opened = 0; opened < 600; opened++) {
            assertThat(limits.waitBeforeFile("one")).isEmpty();
        }
        assertThat(limits.waitBeforeFile("one")).isPresent();
        assertThat(limits.waitBeforeFile("other")).isEmpty();
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
