package org.yoriai.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.NewFile;

/** G2: who said what and when leaves the house whole, and no cell of it is a formula. */
@YoriaiTest
class AgreementExportsTest {
    private static final String TITLE = "=HYPERLINK(\"https://yoriai.example\")の試し";
    private static final ProgrammeSessionId DISPATCH = new ProgrammeSessionId(SampleData.id("session:dispatch-3"));

    @Autowired
    SignIn signIn;

    @Autowired
    AgreementTalks talks;

    @Autowired
    AgreementExports exports;

    @Autowired
    Agreements agreements;

    @Autowired
    JdbcClient jdbc;

    private Person ward;
    private Person office;
    private int number;

    @BeforeEach
    void agree() {
        ward = As.signedIn(signIn, "ward");
        office = As.signedIn(signIn, "office");
        var draft = new AgreementDraft(AgreementKind.SUPPORT, Optional.of(DISPATCH), TITLE);
        var plan = NewFile.of("支援の計画.pdf", "%PDF-1.7 計画".getBytes(StandardCharsets.UTF_8));
        number = As.call(
                office,
                () -> talks.open(draft, new Saying("@SUM(1) 約束ごとを\n2時間で。", Optional.empty(), List.of(plan)), office));
        As.run(ward, () -> talks.answer(number, Saying.of("資料は先に届きますか。"), ward));
        As.run(office, () -> talks.answer(number, Saying.of("1週間前にお送りします。"), office));
        As.run(ward, () -> talks.accept(number, 1, Saying.of("お願いします。"), ward));
    }

    @AfterEach
    void forget() {
        TestAgreements.forget(jdbc, TITLE);
    }

    private AgreementFilter found() {
        return new AgreementFilter(Optional.empty(), Optional.empty(), Optional.empty(), "hyperlink");
    }

    @Test
    void theMinutesTellWhoSaidWhatAndWhenInOrder() throws IOException {
        AgreementDocument minutes = As.call(ward, () -> exports.minutes(number, ward));
        assertThat(minutes.name()).isEqualTo("協議記録_第" + number + "号.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(minutes.content()))) {
            assertThat(document.getParagraphArray(0).getText()).isEqualTo("協議記録");
            XWPFTable facts = document.getTables().get(0);
            assertThat(facts.getText())
                    .contains("協議 第" + number + "号", TITLE, "支援内容", "アドバイザー派遣 第3回", "令和8年度")
                    .contains("受託者　例示 一郎", "区　見本 花子");
            XWPFTable thread = document.getTables().get(1);
            assertThat(thread.getRows()).hasSize(5);
            assertThat(thread.getRow(1).getCell(3).getText()).contains("提案", "約束ごとを", "2時間で。", "支援の計画.pdf（1KB）");
            assertThat(thread.getRow(2).getCell(3).getText()).contains("返事", "資料は先に届きますか。");
            assertThat(thread.getRow(4).getCell(3).getText()).contains("合意", "お願いします。");
            assertThat(thread.getRow(4).getCell(1).getText()).matches("令和\\d+年\\d+月\\d+日\\(.\\) \\d\\d:\\d\\d");
        }
    }

    @Test
    void theMinutesOfTheYearHoldEveryAgreementInTheOrderOfTheirNumbers() throws IOException {
        List<Integer> numbers = As.call(ward, () -> agreements.list(AgreementFilter.NONE)).reversed().stream()
                .map(AgreementFacts::number)
                .toList();
        AgreementDocument minutes = As.call(ward, () -> exports.minutesOfAll(ward));
        assertThat(minutes.name()).isEqualTo("協議記録_全件.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(minutes.content()))) {
            assertThat(document.getTables()).hasSize(2 * numbers.size());
            List<String> told = java.util.stream.IntStream.range(0, numbers.size())
                    .mapToObj(index -> document.getTables()
                            .get(2 * index)
                            .getRow(1)
                            .getCell(1)
                            .getText())
                    .toList();
            assertThat(told)
                    .containsExactlyElementsOf(numbers.stream()
                            .map(number -> "協議 第" + number + "号")
                            .toList());
            assertThat(document.getTables().getLast().getText()).contains("資料は先に届きますか。", "お願いします。");
            assertThat(document.getFooterList())
                    .singleElement()
                    .satisfies(foot -> assertThat(
                                    foot.getParagraphArray(0).getCTP().getFldSimpleList())
                            .extracting(field -> field.getInstr().strip())
                            .containsExactly("PAGE", "NUMPAGES"));
        }
    }

    @Test
    void theMinutesOfADayTellItInTheErasYears() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(
                As.call(ward, () -> exports.minutes(dateOfTheSample(), ward)).content()))) {
            assertThat(document.getTables().get(0).getText()).contains("令和8年9月10日(木) 14:00–16:00　見本区民センター 会議室1");
        }
    }

    @Test
    void theWorkbookHoldsWordsAndNoFormula() throws IOException {
        AgreementDocument list = As.call(ward, () -> exports.workbook(found(), ward));
        assertThat(list.name()).isEqualTo("協議一覧.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(list.content()))) {
            var sheet = workbook.getSheet("協議");
            assertThat(cells(sheet.getRow(0)))
                    .startsWith("番号", "区分", "対象", "件名")
                    .hasSize(12);
            assertThat(sheet.getLastRowNum())
                    .as("what was looked for, and nothing else")
                    .isEqualTo(1);
            Row row = sheet.getRow(1);
            assertThat(cells(row))
                    .startsWith("第" + number + "号", "支援内容", "アドバイザー派遣 第3回 雛形町会 LINEオープンチャット", TITLE, "合意", "")
                    .contains("受託者 例示 一郎", "区 見本 花子");
            row.forEach(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            });
        }
    }

    @Test
    void theTextFileOpensInJapaneseAndHoldsNoFormula() {
        AgreementDocument list = As.call(ward, () -> exports.csv(found(), ward));
        assertThat(list.name()).isEqualTo("協議一覧.csv");
        assertThat(list.content()).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(list.content(), StandardCharsets.UTF_8);
        assertThat(text.lines().findFirst().orElseThrow()).endsWith("\"合意した日時\"");
        assertThat(text)
                .contains("\r\n\"第" + number + "号\",")
                .contains(",\"'=HYPERLINK(\"\"https://yoriai.example\"\")の試し\",")
                .contains(",\"'@SUM(1) 約束ごとを\n2時間で。\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "csv"})
    void whoeverTakesOneOutStandsInTheTrail(String format) {
        long before = told(format);
        As.run(ward, () -> {
            switch (format) {
                case "docx" -> exports.minutes(number, ward);
                case "xlsx" -> exports.workbook(found(), ward);
                default -> exports.csv(found(), ward);
            }
        });
        assertThat(told(format)).isEqualTo(before + 1);
    }

    private long told(String format) {
        return jdbc.sql(
                        "select count(*) from audit_entry where action = 'agreement.exported' and subject = ? and actor = ?")
                .params(format, ward.id().toString())
                .query(Long.class)
                .single();
    }

    private int dateOfTheSample() {
        return jdbc.sql("select number from agreement where kind = 'DATE' and session_id = ?")
                .param(SampleData.id("session:seminar-1"))
                .query(Integer.class)
                .single();
    }

    private static List<String> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }
}
