package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;

@YoriaiTest
class ParticipantsTest {
    private static final ProgrammeSessionId SEMINAR = new ProgrammeSessionId(SampleData.id("session:seminar-6"));

    @Autowired
    SignIn signIn;

    @Autowired
    Participants participants;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"ward", "office", "lecturer"})
    void bothSidesAndTheAssignedLecturerReadTheListInOrderOfReading(String login) {
        As.run(
                As.signedIn(signIn, login),
                () -> assertThat(participants.of(SEMINAR, login))
                        .hasSize(12)
                        .extracting(ParticipantFacts::kana)
                        .isSorted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilitator", "auditor", "admin"})
    void whoeverIsNotAssignedOrHasNoNeedIsRefused(String login) {
        As.run(
                As.signedIn(signIn, login),
                () -> assertThatThrownBy(() -> participants.of(SEMINAR, login))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void readingTheListLeavesAnEntryInTheAuditTrail() {
        long before = viewings();
        As.run(As.signedIn(signIn, "ward"), () -> participants.of(SEMINAR, "ward"));
        assertThat(viewings()).isEqualTo(before + 1);
    }

    @Test
    void noNameStandsInClearInTheDatabase() {
        var rows = jdbc.sql("select name, kana from participant")
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8)
                        + new String(row.getBytes(2), StandardCharsets.UTF_8))
                .list();
        assertThat(rows).hasSizeGreaterThan(100).noneMatch(row -> row.contains("架山") || row.contains("かやま"));
    }

    private long viewings() {
        return jdbc.sql("select count(*) from audit_entry where action = 'participants.viewed' and subject = ?")
                .param(SEMINAR.toString())
                .query(Long.class)
                .single();
    }
}
