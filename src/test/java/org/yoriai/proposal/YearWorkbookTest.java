package org.yoriai.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yoriai.association.AssociationId;
import org.yoriai.association.AssociationLine;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.FiscalYear;
import org.yoriai.survey.Coverage;
import org.yoriai.survey.SurveyOverview;

/** S9, P1: the year's results as a workbook; charts show the cells of their table, small groups are held back. */
class YearWorkbookTest {
    private static final ContractFacts.Party PARTY = new ContractFacts.Party("見本区", "", "", "");
    private static final SessionSummary FIRST = session(1);
    private static final SessionSummary SECOND = session(2);

    @Test
    void everySurveyHasItsTableAndAChartOfItsOwnCells() throws IOException {
        byte[] bytes = new YearWorkbook(year(), List.of(), words()).bytes();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "year-results.xlsx"), bytes);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet surveys = book.getSheet("アンケート");
            assertThat(row(surveys, 0)).containsExactly("内容はいかがでしたか");
            assertThat(row(surveys, 1)).containsExactly("選択肢", "計", "入門\n令和8年10月1日", "LINE\n令和8年10月2日");
            assertThat(row(surveys, 2)).containsExactly("満足", "11", "11", "少人数のため表示しません");
            assertThat(row(surveys, 3)).containsExactly("不満", "3", "1", "少人数のため表示しません");
            assertThat(row(surveys, 4)).containsExactly("回答した人", "14", "12", "2");
            assertThat(surveys.getDrawingPatriarch().getCharts())
                    .singleElement()
                    .satisfies(chart ->
                            assertThat(chart.getCTChart().toString()).contains("アンケート!$A$3:$A$4", "アンケート!$B$3:$B$4"));
        }
    }

    @Test
    void whoNamedAnAssociationThatIsNotKnownIsCountedToo() throws IOException {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(new YearWorkbook(year(), List.of(), words()).bytes()))) {
            XSSFSheet attendance = book.getSheet("町会別の出席");
            assertThat(row(attendance, 1)).containsExactly("見本町会", "9", "9", "0");
            assertThat(row(attendance, 2)).containsExactly("そのほかの団体", "4", "2", "2");
            XSSFSheet sessions = book.getSheet("実施回");
            assertThat(row(sessions, 3)).endsWith("12", "13", "14");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysWords() throws IOException {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(new YearWorkbook(year(), List.of(), words()).bytes()))) {
            var cell = book.getSheet("実施回").getRow(1).getCell(2);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"見本\")");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static YearRecord year() {
        var contract = new ContractFacts(
                new ContractId(UUID.randomUUID()),
                "見本",
                new FiscalYear(2026),
                LocalDate.of(2027, 3, 31),
                PARTY,
                "見本区長",
                PARTY,
                "",
                14,
                30,
                List.of());
        var question = new SurveyOverview.Compared(
                "内容はいかがでしたか",
                List.of("満足", "不満"),
                List.of(
                        new SurveyOverview.Group("入門", Optional.of(FIRST.day()), 12, Optional.of(List.of(11, 1))),
                        new SurveyOverview.Group("LINE", Optional.of(SECOND.day()), 2, Optional.empty())),
                List.of(11, 3));
        var association = new AssociationLine(
                new AssociationId(UUID.randomUUID()),
                "見本町会",
                List.of(new AssociationLine.Attended(FIRST, 10, Optional.of(9))),
                List.of(),
                false,
                0);
        return new YearRecord(
                contract,
                List.of(
                        new YearRecord.SessionLine(FIRST, 10, Optional.of(11), new Coverage(10, 0, 2, Optional.of(11))),
                        new YearRecord.SessionLine(SECOND, 2, Optional.of(2), new Coverage(2, 0, 0, Optional.of(2)))),
                List.of(association),
                new SurveyOverview.Overview(List.of(), List.of(question), 1),
                List.of());
    }

    private static SessionSummary session(int number) {
        return new SessionSummary(
                new ProgrammeSessionId(UUID.randomUUID()),
                ProgrammeKind.SEMINAR,
                number,
                "=HYPERLINK(\"見本\")",
                LocalDate.of(2026, 10, number),
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                "見本会館",
                SessionState.HELD);
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(column -> sheet.getRow(row).getCell(column))
                .map(cell -> switch (cell.getCellType()) {
                    case NUMERIC -> Integer.toString((int) cell.getNumericCellValue());
                    default -> cell.getStringCellValue();
                })
                .toList();
    }

    private static ProposalWords words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ProposalWords(messages);
    }
}
