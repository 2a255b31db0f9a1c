package org.yoriai.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.association.AssociationId;
import org.yoriai.association.AssociationOverview;
import org.yoriai.association.PlannedSessions;
import org.yoriai.association.SupportPolicies;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Refusal;

/** P1: the proposal is written, handed in, given back and accepted; its document says what the record says. */
@YoriaiTest
class ProposalTest {
    @Autowired
    SignIn signIn;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalHandIn handIn;

    @Autowired
    ProposalDocuments documents;

    @Autowired
    Opinions opinions;

    @Autowired
    YearRecords years;

    @Autowired
    AssociationOverview associations;

    @Autowired
    SupportPolicies policies;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ActLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Person office;
    private Person ward;
    private Map<UUID, String> states = Map.of();

    @BeforeEach
    void begin() {
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
        states = ProposalTesting.states(jdbc);
        ProposalTesting.forget(jdbc);
    }

    @AfterEach
    void end() {
        ProposalTesting.forget(jdbc);
        ProposalTesting.putBack(jdbc, states);
        PlannedSessions.forget(jdbc);
    }

    @Test
    void itBeginsWithThisYearsProgrammesAYearLater() {
        ProposalDraft draft = As.call(ward, proposals::current).draft();

        assertThat(draft.plan())
                .extracting(PlanLine::name, PlanLine::count, PlanLine::from, PlanLine::until)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "デジタル活用講習会", 7, LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 25)));
    }

    @Test
    void whoeverWritesUponAnOlderRevisionIsToldAndTheWardDoesNotWrite() {
        write(0);
        assertRefused("proposal-moved-on", () -> proposals.write(ProposalTesting.whole(List.of()), 0, office), office);
        assertThat(As.call(ward, proposals::current).draft()).isEqualTo(ProposalTesting.whole(List.of()));
        assertThatThrownBy(() -> As.run(ward, () -> proposals.write(ProposalTesting.whole(List.of()), 1, ward)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest(name = "4(4): sessions {0}, whole {1}: {2}")
    @CsvSource({
        "PLANNED,  true,  proposal-before-end",
        "READY,    true,  proposal-before-end",
        "HELD,     false, proposal-incomplete",
        "HELD,     true,",
        "ACCEPTED, true,",
    })
    void itIsHandedInWholeAfterAllHasEnded(String state, boolean whole, String code) {
        ProposalTesting.all(jdbc, state);
        ProposalDraft draft = ProposalTesting.whole(List.of());
        As.run(office, () -> proposals.write(whole ? draft : draft.withWords("", ""), 0, office));
        if (code == null) {
            assertThat(As.call(office, () -> handIn.submit(1, office))).isEqualTo(1);
        } else {
            assertRefused(code, () -> handIn.submit(1, office), office);
        }
    }

    @Test
    void givenBackItIsWrittenOnAndEachVersionStaysAsItWas() {
        ProposalTesting.all(jdbc, "HELD");
        write(0);
        As.run(office, () -> handIn.submit(1, office));
        byte[] first = As.call(ward, () -> documents.submitted(1, ward)).content();
        assertRefused("proposal-waits", () -> proposals.write(ProposalTesting.whole(List.of()), 1, office), office);
        assertRefused("comment-missing", () -> handIn.giveBack(1, " ", ward), ward);
        As.run(ward, () -> handIn.giveBack(1, "費用の内訳を分けてください", ward));
        write(1);
        assertThat(As.call(office, () -> handIn.submit(2, office))).isEqualTo(2);
        assertThatThrownBy(() -> As.run(office, () -> handIn.accept(2, office)))
                .isInstanceOf(AccessDeniedException.class);
        As.run(ward, () -> handIn.accept(2, ward));
        assertRefused("proposal-answered", () -> handIn.giveBack(2, "やはり", ward), ward);
        assertRefused("proposal-accepted", () -> handIn.submit(2, office), office);

        Proposals.Standing standing = As.call(office, proposals::current);
        assertThat(standing.open()).isFalse();
        assertThat(standing.submissions())
                .extracting(SubmissionFacts::number, SubmissionFacts::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, SubmissionState.ACCEPTED),
                        org.assertj.core.groups.Tuple.tuple(1, SubmissionState.RETURNED));
        assertThat(standing.submissions().getLast().answer())
                .hasValueSatisfying(answer -> assertThat(answer.words()).isEqualTo("費用の内訳を分けてください"));
        assertThat(As.call(ward, () -> documents.submitted(1, ward)).content()).isEqualTo(first);
        assertRefused("proposal-unknown", () -> documents.submitted(3, ward), ward);
    }

    @Test
    void theDocumentSaysWhatTheRecordSays() throws IOException {
        ProgrammeSessionId session = PlannedSessions.seminar(planning, office);
        UUID card = ProposalTesting.card(log, transaction, session, "回覧が遅い", office);
        As.run(office, () -> opinions.mark(session, card, "連絡", true, office));
        As.run(
                office,
                () -> proposals.write(
                        ProposalTesting.whole(List.of(new ProposedIssue("連絡", "届くまでに日がかかる。", "LINEで配る。"))), 0, office));
        YearRecord year = As.call(office, () -> years.of(office));

        ProposalFile file = As.call(office, () -> documents.draft(office));

        assertThat(file.name()).isEqualTo("提案書_令和8年度_第1版.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            List<List<String>> sessions = WordTables.rows(document, "実施回ごとの状況");
            assertThat(sessions).hasSize(year.sessions().size() + 2);
            IntStream.range(0, year.sessions().size()).forEach(index -> {
                YearRecord.SessionLine line = year.sessions().get(index);
                assertThat(sessions.get(index + 1).subList(1, 6))
                        .containsExactly(
                                EraDate.withWeekday(line.session().day()),
                                line.session().title(),
                                Integer.toString(line.registered()),
                                line.came().map(Object::toString).orElse("—"),
                                Integer.toString(line.coverage().total()));
            });
            assertThat(sessions.getLast().subList(3, 6))
                    .containsExactly(
                            Integer.toString(year.registered()),
                            Integer.toString(year.came()),
                            Integer.toString(year.answers()));
            assertThat(WordTables.rows(document, "町会・自治会ごとの参加").stream().skip(1).map(List::getFirst))
                    .containsExactlyElementsOf(year.associations().stream()
                            .map(line -> line.name())
                            .toList());
            assertThat(WordTables.rows(document, "団体支援方針").stream().skip(1).map(List::getFirst))
                    .containsExactlyElementsOf(year.associations().stream()
                            .map(line -> line.name())
                            .toList());
            assertThat(WordTables.rows(document, "予算規模"))
                    .containsExactly(
                            List.of("項目", "単価（円）", "数量", "金額（円）"),
                            List.of("講習会の企画・運営", "50,000", "7回", "350,000"),
                            List.of("アドバイザー派遣", "30,000", "3回", "90,000"),
                            List.of("小計（税抜き）", "", "", "440,000"),
                            List.of("消費税および地方消費税（10％）", "", "", "44,000"),
                            List.of("合計（税込み）", "", "", "484,000"));
            assertThat(WordTables.rows(document, "次年度実施案").get(1))
                    .containsExactly("デジタル活用講習会", "7回", "各回10～20人", "令和9年9月1日から\n令和9年12月25日まで", "LINEを中心に");
            assertThat(WordTables.rows(document, "参加者の意見").getLast().getFirst()).isEqualTo("回覧が遅い");
            assertThat(WordTables.rows(document, "参加者の意見").getLast().getLast())
                    .contains("デジタル活用講習会 第", "令和8年12月24日", "グループワークのカード", "1班");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("提案書", "(1)　連絡", "もとになった意見　1件（グループワークのカード 1件）　1回の実施回から", "今年度と同じ体制で実施できます。", "会場は区立施設です。")
                    .noneMatch(text -> text.contains("{{"));
            assertThat(document.getFooterList().getFirst().getText()).contains("提案書（令和9年度）", "第1版");
        }
    }

    @Test
    void aPolicyWrittenHereStaysAndTellsWhenTheKarteMovedOn() {
        AssociationId visited = As.call(office, associations::all).stream()
                .filter(line -> line.name().equals("見本町会"))
                .findFirst()
                .orElseThrow()
                .id();
        var karte = As.call(office, () -> policies.inForce(office)).get(visited);
        PolicyEdit edit = new PolicyEdit(
                visited.value(),
                "次年度は月1回、電話で様子をうかがう。",
                Optional.ofNullable(karte).map(policy -> policy.decidedOn()));
        ProposalDraft draft = ProposalTesting.whole(List.of()).withPolicy(edit);
        AssociationPolicy told = policy(draft, visited);
        assertThat(told.words()).contains("次年度は月1回、電話で様子をうかがう。");
        assertThat(told.karteMovedOn()).isFalse();
        ProposalDraft older =
                draft.withPolicy(new PolicyEdit(visited.value(), "前の記録から", Optional.of(LocalDate.of(2026, 4, 1))));
        assertThat(policy(older, visited).karteMovedOn()).isTrue();
        assertThat(older.policies()).hasSize(1);
        assertThat(policy(older.withoutPolicy(visited), visited).words())
                .isEqualTo(Optional.ofNullable(karte).map(policy -> policy.policy()));
    }

    @Test
    void theYearsWorkbookSaysWhatTheRecordSays() throws IOException {
        YearRecord year = As.call(ward, () -> years.of(ward));

        ProposalFile file = As.call(ward, () -> documents.results(ward));

        assertThat(file.name()).isEqualTo("年度の実績_令和8年度.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            XSSFSheet sessions = book.getSheet("実施回");
            assertThat(sessions.getLastRowNum()).isEqualTo(year.sessions().size() + 1);
            IntStream.range(0, year.sessions().size()).forEach(index -> {
                YearRecord.SessionLine line = year.sessions().get(index);
                var row = sessions.getRow(index + 1);
                assertThat(row.getCell(2).getStringCellValue())
                        .isEqualTo(line.session().title());
                assertThat((int) row.getCell(5).getNumericCellValue()).isEqualTo(line.registered());
                line.came()
                        .ifPresent(came -> assertThat((int) row.getCell(6).getNumericCellValue())
                                .isEqualTo(came));
                assertThat((int) row.getCell(7).getNumericCellValue())
                        .isEqualTo(line.coverage().total());
            });
            XSSFSheet attendance = book.getSheet("町会別の出席");
            int came = IntStream.rangeClosed(1, attendance.getLastRowNum())
                    .map(row -> (int) attendance.getRow(row).getCell(1).getNumericCellValue())
                    .sum();
            assertThat(came).isEqualTo(year.came());
            assertThat(book.getSheet("フォローアップ").getLastRowNum())
                    .isEqualTo(year.followUps().size());
            assertThat(book.getSheet("協議").getLastRowNum()).isPositive();
        }
    }

    private AssociationPolicy policy(ProposalDraft draft, AssociationId association) {
        return As.call(
                office,
                () -> AssociationPolicy.of(associations.all(), policies.inForce(office), draft).stream()
                        .filter(policy -> policy.association().id().equals(association))
                        .findFirst()
                        .orElseThrow());
    }

    private void write(int seen) {
        As.run(office, () -> proposals.write(ProposalTesting.whole(List.of()), seen, office));
    }

    private static void assertRefused(String code, Runnable act, Person by) {
        assertThatThrownBy(() -> As.run(by, act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
