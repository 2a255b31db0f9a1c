package org.yoriai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.material.HandedIn;
import org.yoriai.material.MaterialDraft;
import org.yoriai.material.MaterialSubmission;
import org.yoriai.programme.ContractCopies;
import org.yoriai.programme.ContractDraft;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionDraft;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Vault;

/**
 * Reminders reach the side that holds the ball, once per stage. In a contract of their own a seminar is held on Wednesday, 20 October
 * 2027: materials by 6 October, headcount by the 15th.
 */
@YoriaiTest
class RemindersTest {
    private static final LocalDate HELD = LocalDate.of(2027, 10, 20);

    @Autowired
    SignIn signIn;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractCopies copies;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderChoices choices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    MaterialSubmission materials;

    private ContractId contract;

    @BeforeEach
    void found() {
        Person office = As.signedIn(signIn, "office");
        contract = As.call(office, () -> copies.copy(ContractDraft.nextYearOf(contracts.current()), office));
        UUID venue = jdbc.sql("select id from venue where contract_id = ? order by name limit 1")
                .param(contract.value())
                .query(UUID.class)
                .single();
        As.run(
                office,
                () -> ContractScope.run(contract, () -> {
                    ProgrammeSessionId seminar = planning.plan(
                            ProgrammeKind.SEMINAR,
                            new SessionDraft(
                                    "督促の試し", "1つ始める", HELD, LocalTime.of(14, 0), LocalTime.of(16, 0), venue, Map.of()),
                            office);
                    // handed in, so that it is the ward's turn to confirm it
                    materials.submit(
                            new MaterialDraft("テキスト", Set.of(seminar), 2),
                            HandedIn.of("text.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                            "",
                            office);
                }));
    }

    @Test
    void eachStageIsToldOnceToTheSideThatHoldsTheBall() {
        assertThat(remind("2027-09-28")).as("eight days before: nobody").isZero();
        assertThat(remind("2027-09-29")).as("seven days before: the ward").isEqualTo(1);
        assertThat(remind("2027-09-29")).as("a restart on the same day").isZero();
        assertThat(remind("2027-09-30")).as("the same stage").isZero();
        assertThat(remind("2027-10-01")).as("three days before is a Sunday").isEqualTo(1);
        assertThat(remind("2027-10-07")).as("the first day late").isEqualTo(1);
        assertThat(recipients()).containsOnly("ward@yoriai.example");
        assertThat(remind("2027-10-13"))
                .as("seven days before the session: the office; headcount two days before: the ward")
                .isEqualTo(2);
        assertThat(recipients()).contains("office@yoriai.example");
    }

    @Test
    void afterADowntimeTheLatestStageAloneIsTold() {
        assertThat(remind("2027-10-05")).isEqualTo(1);
        assertThat(stages()).containsExactly("before-1");
    }

    @Test
    void oneMailListsEverythingWithWhatIsLateFirst() {
        remind("2027-10-08");
        List<String> letters = texts("body");
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst())
                .startsWith("令和9年度 町会・自治会デジタル活用支援事業委託の期限をお知らせします。")
                .containsSubsequence(
                        "■ 遅れています（1件）",
                        "・資料を確認する　10月6日（水）まで・2日超過",
                        "講習会 第1回 督促の試し　10月20日（水）実施（仕様書 4(1)キ）",
                        "■ 期限が近づいています（1件）",
                        "・参加人数を連絡する　10月15日（金）まで・あと7日")
                .contains("止められます")
                .doesNotContain("見本 花子", "@", "due.", "reminder.");
        assertThat(texts("subject")).containsExactly("【よりあい】遅れているしごとが1件、近い期限が1件あります");
    }

    @Test
    void aMovedDayBeginsAnew() {
        remind("2027-10-07");
        jdbc.sql("update programme_session set held_on = ? where contract_id = ?")
                .params(HELD.plusDays(14), contract.value())
                .update();
        assertThat(remind("2027-10-08")).as("due on the 20th now").isZero();
        assertThat(remind("2027-10-13")).isEqualTo(1);
        assertThat(stages()).containsExactly("before-7", "late-0");
    }

    @Test
    void twoNodesTellItOnce() {
        List<CompletableFuture<Integer>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            nodes.add(CompletableFuture.supplyAsync(() -> remind("2027-10-08")));
        }
        assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
        assertThat(texts("body")).hasSize(1);
    }

    @Test
    void whoeverDoesNotWantThemGetsNone() {
        Person ward = As.signedIn(signIn, "ward");
        As.run(
                ward,
                () -> ContractScope.run(contract, () -> {
                    assertThat(choices.wanted(ward)).isTrue();
                    choices.choose(ward, false);
                    assertThat(choices.wanted(ward)).isFalse();
                }));
        assertThat(remind("2027-10-08")).isZero();
        As.run(ward, () -> ContractScope.run(contract, () -> choices.choose(ward, true)));
        assertThat(remind("2027-10-08")).isEqualTo(1);
    }

    @Test
    void onlyTheTwoSidesHaveAChoiceToMake() {
        Person lecturer = As.signedIn(signIn, "lecturer");
        As.run(
                lecturer,
                () -> assertThatThrownBy(() -> choices.choose(lecturer, false))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private int remind(String day) {
        return OnBehalf.ofBothSides(contract, () -> reminders.remind(LocalDate.parse(day)));
    }

    private List<String> recipients() {
        return texts("recipient");
    }

    private List<String> stages() {
        return jdbc.sql("select stage from reminder where contract_id = ? order by due_on desc, stage")
                .param(contract.value())
                .query(String.class)
                .list();
    }

    private List<String> texts(String column) {
        return ContractScope.within(
                contract,
                () -> jdbc
                        .sql("select " + column + " from letter where contract_id = ? and state <> 'REPLACED'"
                                + " and letter_key like 'digest:%'")
                        .param(contract.value())
                        .query((row, _) -> row.getBytes(1))
                        .list()
                        .stream()
                        .map(cipher -> new String(vault.open(cipher), StandardCharsets.UTF_8))
                        .toList());
    }
}
