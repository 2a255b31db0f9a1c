package org.yoriai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.shared.SampleData;

@YoriaiTest
class SampleContractTest {
    @Autowired
    SignIn signIn;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    Contracts contracts;

    @Test
    void theWardSeesTwelveSessionsOneOfThemToday() {
        Person ward = As.signedIn(signIn, "ward");
        As.run(ward, () -> {
            assertThat(sessions.visibleTo(ward))
                    .hasSize(12)
                    .anyMatch(session -> session.day().equals(LocalDate.now(org.yoriai.shared.BusinessTime.ZONE)));
            assertThat(contracts.current().fullTitle()).isEqualTo("令和8年度 町会・自治会デジタル活用支援事業委託");
            assertThat(contracts.current().terms(ProgrammeKind.DISPATCH).windowUntil())
                    .isEqualTo(LocalDate.of(2027, 3, 15));
        });
    }

    @Test
    void theFacilitatorSeesOnlyTheSessionsOfTheirOwn() {
        Person facilitator = As.signedIn(signIn, "facilitator");
        As.run(
                facilitator,
                () -> assertThat(sessions.visibleTo(facilitator))
                        .extracting(session -> session.id().value())
                        .containsExactlyInAnyOrder(
                                SampleData.id("session:exchange-1"), SampleData.id("session:exchange-2")));
    }
}
