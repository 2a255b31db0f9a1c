package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.survey.Answers.Answer;

/** Results for other programmes: figures as on the screen, charts that live, words that stay words. */
class ResultsFilesTest extends SurveyTesting {
    private static final Questionnaire ASKED = everyKind();
    private static final List<QuestionFacts> QUESTIONS = ASKED.questions();

    @Autowired
    ResultsFiles files;

    @Autowired
    SheetWords words;

    @Test
    void theWorkbookHoldsCoverageTablesLivingChartsAnswersAndACodebook() throws Exception {
        byte[] bytes = new ResultsWorkbook("見本", QUESTIONS, gathered(), words).bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(sheet -> sheet.getSheetName()))
                    .containsExactly("回収状況", "集計", "クロス集計", "回答", "自由記述", "符号表");
            assertThat(cells(book.getSheet("回収状況"))).contains("スマートフォン|6|86%", "紙|1|14%", "出席者|8", "未回答|1");
            XSSFSheet results = book.getSheet("集計");
            assertThat(cells(results)).contains("使う|5|71%|0", "使わない|1|14%|1", "その他|1|14%|0", "10|5|100%|0", "平均|10");
            // 問1, 問2, 問4 (a number), 問5 (a scale)
            assertThat(results.getDrawingPatriarch().getCharts()).hasSize(4);
            assertThat(results.getDrawingPatriarch()
                            .getCharts()
                            .getFirst()
                            .getCTChart()
                            .toString())
                    .contains("集計")
                    .contains("$B$");
            List<String> raw = cells(book.getSheet("回答"));
            assertThat(raw.getFirst()).isEqualTo("番号|経路|Q1|Q1_other|Q2_1|Q2_2|Q2_3|Q2_other|Q3|Q4|Q5|Q6|Q7");
            assertThat(raw).hasSize(8);
            assertThat(cells(book.getSheet("符号表"))).contains("Q1|設問1|1|使う", "Q2_2|設問2|1 / 0|メール");
            assertThat(cells(book.getSheet("自由記述"))).anyMatch(row -> row.startsWith("Q7|=1+1|"));
        }
    }

    @Test
    void groupsOfFewerThanFiveAreNotBrokenDown() throws Exception {
        byte[] bytes = new ResultsWorkbook("見本", QUESTIONS, gathered(), words).bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            // 5 used it, but with the two others held back alone, a subtraction would tell what they said
            assertThat(cells(book.getSheet("クロス集計")))
                    .contains("使う|5人未満のため表示しません", "使わない|5人未満のため表示しません", "その他|5人未満のため表示しません");
        }
    }

    @ParameterizedTest(name = "{0} people: told {1}")
    @CsvSource({"5 3 2, 0", "5 1 1, ''", "9 5 1, 0", "20 6 4 0, 0 3", "6 7 8, 0 1 2", "4, ''", "0 0, 0 1", "12 4 1, 0"})
    void whatIsHeldBackCannotBeSubtracted(String sizes, String told) {
        assertThat(SmallGroups.told(
                        Arrays.stream(sizes.split(" ")).map(Integer::valueOf).toList()))
                .containsExactlyInAnyOrderElementsOf(
                        told.isEmpty()
                                ? List.of()
                                : Arrays.stream(told.split(" "))
                                        .map(Integer::valueOf)
                                        .toList());
    }

    @Test
    void inLinesAParticipantsWordsAreNeverAFormula() {
        String lines = new String(
                new RegisterSheet(new RawTable(QUESTIONS, words).rows(gathered())).csv(), StandardCharsets.UTF_8);
        assertThat(lines)
                .startsWith("\uFEFF\"番号\",\"経路\",\"Q1\"")
                .contains("'=1+1")
                .contains("\"二行の\n\"\"意見\"\"\"");
        assertThat(new RegisterSheet(List.of(List.of("-5", "-5+3"))).csv())
                .asString(StandardCharsets.UTF_8)
                .contains("\"-5\",\"'-5+3\"");
    }

    @Test
    void onlyWhoMaySeePeopleTakesTheAnswersAlongAndItIsLogged() {
        ProgrammeSessionId session = session("seminar-5");
        assertThatThrownBy(() -> As.call(As.signedIn(signIn, "auditor"), () -> files.workbook(session, "auditor")))
                .isInstanceOf(AccessDeniedException.class);
        String reader = "reader-" + UUID.randomUUID();
        assertThat(As.call(office(), () -> files.lines(session, reader)).name()).endsWith("回答.csv");
        assertThat(As.call(office(), () -> files.workbook(session, reader)).content())
                .hasSizeGreaterThan(4_000);
        assertThat(jdbc.sql("select action from audit_entry where actor = ? order by number")
                        .param(reader)
                        .query(String.class)
                        .list())
                .containsExactly("survey-results.csv-made", "survey-results.xlsx-made");
    }

    /** 使う 5 by phone, その他 1 by phone, 使わない 1 on paper; 8 present. */
    private static Gathered gathered() {
        List<Received> received = new ArrayList<>();
        for (int person = 0; person < 5; person++) {
            received.add(received(
                    AnswerChannel.PHONE,
                    choose(0, 0, ""),
                    choose(1, 0, ""),
                    write(3, "10"),
                    choose(4, 1, ""),
                    write(6, person == 0 ? "=1+1" : "")));
        }
        received.add(received(AnswerChannel.PHONE, choose(0, 2, "ポスター"), choose(4, 0, ""), write(6, "二行の\n\"意見\"")));
        received.add(received(AnswerChannel.PAPER, choose(0, 1, ""), write(2, "むずかしい"), choose(4, 4, "")));
        return Gathered.of(received, 8);
    }

    private static Received received(AnswerChannel channel, Answer... answers) {
        return new Received(
                UUID.randomUUID(),
                channel,
                channel == AnswerChannel.PAPER ? Optional.of(1) : Optional.empty(),
                OffsetDateTime.now(),
                new Answers(List.of(answers)));
    }

    private static Answer choose(int question, int option, String beside) {
        QuestionFacts asked = QUESTIONS.get(question);
        return new Answer(asked.id(), List.of(asked.options().get(option).id()), beside);
    }

    private static Answer write(int question, String text) {
        return new Answer(QUESTIONS.get(question).id(), List.of(), text);
    }

    static List<String> cells(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : formatter.formatCellValue(cell));
            }
            rows.add(String.join("|", cells));
        });
        return rows;
    }
}
