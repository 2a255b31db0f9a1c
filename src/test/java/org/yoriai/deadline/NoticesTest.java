package org.yoriai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.association.HeadcountNotified;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionMoved;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Vault;

/** S1, S4: what one side did reaches the others at once, with the change itself. */
@YoriaiTest
class NoticesTest {
    private static final ProgrammeSessionId SEMINAR = new ProgrammeSessionId(SampleData.id("session:seminar-7"));

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from letter where letter_key like 'moved:%' or letter_key like 'headcount:%'")
                .update();
    }

    @Test
    void aMovedDayIsToldToBothDesksAndToThoseWhoWorkThere() {
        publish(
                "ward",
                new SessionMoved(SampleData.CONTRACT, SEMINAR, LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 22)));
        assertThat(texts("recipient", "moved"))
                .containsExactlyInAnyOrder(
                        "ward@yoriai.example",
                        "office@yoriai.example",
                        "lecturer@yoriai.example",
                        "adviser@yoriai.example");
        assertThat(texts("body", "moved"))
                .allSatisfy(body -> assertThat(body)
                        .containsSubsequence(
                                "講習会 第7回 事例紹介とふりかえり の実施日が変わりました。",
                                "これまで：12月21日（月）",
                                "新しい日：12月22日（火）",
                                "資料確認の期限：12月8日（火）（仕様書 4(1)キ）",
                                "人数連絡の期限：12月17日（木）（仕様書 4(1)エ）",
                                "報告の期限：1月22日（金）（仕様書 4(1)コ）")
                        .doesNotContain("見本 太郎"));
    }

    @Test
    void theHeadcountIsToldToTheOfficeAlone() {
        publish("ward", new HeadcountNotified(SampleData.CONTRACT, SEMINAR, 14));
        assertThat(texts("recipient", "headcount")).containsExactly("office@yoriai.example");
        assertThat(texts("subject", "headcount")).containsExactly("【よりあい】参加人数の連絡：講習会 第7回 事例紹介とふりかえり　14人");
        assertThat(texts("body", "headcount").getFirst()).startsWith("講習会 第7回 事例紹介とふりかえり　12月22日（火）実施 の参加人数は14人です。");
    }

    @Test
    void aChangeThatIsTakenBackTellsNobody() {
        As.run(
                As.signedIn(signIn, "ward"),
                () -> transaction.executeWithoutResult(change -> {
                    events.publishEvent(new HeadcountNotified(SampleData.CONTRACT, SEMINAR, 14));
                    change.setRollbackOnly();
                }));
        assertThat(texts("recipient", "headcount")).isEmpty();
    }

    private void publish(String login, Object event) {
        As.run(As.signedIn(signIn, login), () -> transaction.executeWithoutResult(_ -> events.publishEvent(event)));
    }

    private List<String> texts(String column, String kind) {
        return ContractScope.within(
                SampleData.CONTRACT,
                () -> jdbc
                        .sql("select " + column + " from letter where letter_key like ?")
                        .param(kind + ":%")
                        .query((row, _) -> row.getBytes(1))
                        .list()
                        .stream()
                        .map(cipher -> new String(vault.open(cipher), StandardCharsets.UTF_8))
                        .toList());
    }
}
