package org.yoriai.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.agreement.AgreementExports;
import org.yoriai.agreement.AgreementFilter;
import org.yoriai.agreement.AgreementThread;
import org.yoriai.agreement.Agreements;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.invoice.Invoices;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.EraDate;
import org.yoriai.survey.Results;
import org.yoriai.survey.SurveyResults;
import org.yoriai.survey.Surveys;
import org.yoriai.survey.Voices;

/** P1, S9, G2, G3: every figure of the documents at the end of a year is the one that the year was played with. */
@YoriaiTest
@TestPropertySource(properties = "yoriai.test.year=closing") // a database of its own: its year comes to an end
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingDocumentsTest {
    private static final String RULES = "運用の決まりと引き継ぎ";
    private static final String NEWS = "情報の届け方";

    @Autowired
    SignIn signIn;

    @Autowired
    ActLog log;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyResults results;

    @Autowired
    Voices voices;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    Opinions opinions;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalHandIn handIn;

    @Autowired
    ProposalDocuments documents;

    @Autowired
    Invoices invoices;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementExports exports;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Person office;
    private Person ward;
    private FullYear year;

    @BeforeAll
    void play() {
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
        year = new FullYear(log, surveys, transaction, jdbc, office);
        As.run(
                office,
                () -> sessions.all().stream()
                        .sorted(java.util.Comparator.comparing(SessionSummary::day))
                        .forEach(year::play));
        As.run(office, this::cite);
        ProposalTesting.all(jdbc, "ACCEPTED");
        As.run(office, () -> handIn.submit(1, office));
        As.run(ward, () -> handIn.accept(1, ward));
        As.run(office, () -> invoices.issue(office));
    }

    /** One card of each exchange, and one free text of the last survey of a seminar, beside what the sample cites. */
    private void cite() {
        year.held().stream()
                .filter(one -> one.session().kind() == ProgrammeKind.EXCHANGE)
                .forEach(one -> opinions.mark(one.session().id(), one.card(), NEWS, true, office));
        SessionSummary seminar = year.held().stream()
                .map(FullYear.Held::session)
                .filter(session -> session.kind() == ProgrammeKind.SEMINAR)
                .reduce((_, later) -> later)
                .orElseThrow();
        Results.QuestionResult written = results.of(seminar.id(), "test").questions().stream()
                .filter(question -> question.texts().contains("続きの回を開いてほしい"))
                .findFirst()
                .orElseThrow();
        voices.put(
                seminar.id(),
                new Voices.Place(
                        written.voices().getFirst().answer(), written.question().id()),
                new Voices.Mark(NEWS, true),
                office);
    }

    @Test
    void theProposal() throws IOException {
        byte[] file = kept(
                "proposal.docx",
                As.call(ward, () -> documents.submitted(1, ward)).content());
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<List<String>> rows = WordTables.rows(document, "実施回ごとの状況");
            assertThat(rows.subList(1, rows.size() - 1).stream()
                            .map(row -> row.subList(1, 6))
                            .toList())
                    .isEqualTo(year.held().stream()
                            .map(one -> List.of(
                                    EraDate.withWeekday(one.session().day()),
                                    one.session().title(),
                                    Integer.toString(one.registered()),
                                    Integer.toString(one.people()),
                                    Integer.toString(one.answers())))
                            .toList());
            assertThat(rows.getLast().subList(3, 6)).isEqualTo(words(registered(), came(), answers()));
            assertThat(paragraphs(document))
                    .anyMatch(text -> text.contains("実施回は12回")
                            && text.contains("延べ" + registered() + "人")
                            && text.contains("延べ" + came() + "人")
                            && text.contains("9団体")
                            && text.contains(answers() + "件"))
                    .contains("もとになった意見　2件（支援メモ 1件、講師の所感 1件）　2回の実施回から", "もとになった意見　3件（アンケート 1件、グループワークのカード 2件）　3回の実施回から")
                    .noneMatch(text -> text.contains("{{"));
            assertThat(WordTables.rows(document, "町会・自治会ごとの参加").stream()
                            .skip(1)
                            .map(row -> row.subList(0, 3))
                            .toList())
                    .isEqualTo(associations()
                            .map(name -> List.of(
                                    name,
                                    Long.toString(year.held().stream()
                                            .filter(one -> one.came().containsKey(name))
                                            .count()),
                                    Integer.toString(year.came(name))))
                            .toList());
            // counted by hand from the sample's budget: 1,960,000 + 640,000 + 480,000 + 180,000 + 420,000 + 420,000
            assertThat(WordTables.rows(document, "予算規模").stream()
                            .skip(1)
                            .map(List::getLast)
                            .toList())
                    .containsExactly(
                            "1,960,000",
                            "640,000",
                            "480,000",
                            "180,000",
                            "420,000",
                            "420,000",
                            "4,100,000",
                            "410,000",
                            "4,510,000");
            assertThat(WordTables.rows(document, "次年度実施案").stream()
                            .skip(1)
                            .map(row -> row.subList(0, 4))
                            .toList())
                    .containsExactly(
                            List.of("デジタル活用講習会", "7回", "各回10～20人", "令和9年9月1日から\n令和9年12月25日まで"),
                            List.of("アドバイザー派遣", "4回", "各回10人", "令和9年9月1日から\n令和10年3月15日まで"),
                            List.of("デジタル意見交換会", "2回", "各回10～20人", "令和9年9月1日から\n令和10年2月14日まで"));
            assertThat(WordTables.rows(document, "団体支援方針")).hasSize(10);
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .filter(text -> text.contains(RULES)))
                    .isNotEmpty();
        }
    }

    @Test
    void theYearsResults() throws IOException {
        byte[] file = kept(
                "results.xlsx", As.call(ward, () -> documents.results(ward)).content());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet held = book.getSheet("実施回");
            IntStream.range(0, year.held().size()).forEach(index -> {
                FullYear.Held one = year.held().get(index);
                assertThat(figures(held, index + 1, 5, 8))
                        .containsExactly(one.registered(), one.people(), one.answers());
                assertThat(held.getRow(index + 1).getCell(4).getStringCellValue())
                        .isEqualTo("履行確認済み");
            });
            assertThat(figures(held, 13, 5, 8)).containsExactly(registered(), came(), answers());
            attendance(book.getSheet("町会別の出席"));
            surveys(book.getSheet("アンケート"));
            assertThat(book.getSheet("協議").getLastRowNum()).isEqualTo(threads().size());
            assertThat(book.getSheet("フォローアップ").getLastRowNum())
                    .isEqualTo(jdbc.sql("select count(*) from follow_up")
                            .query(Integer.class)
                            .single());
        }
    }

    private void attendance(XSSFSheet sheet) {
        List<String> names = Stream.concat(associations(), Stream.of("そのほかの団体")).toList();
        List<String> known = associations().toList();
        assertThat(sheet.getLastRowNum()).isEqualTo(names.size());
        IntStream.range(0, names.size()).forEach(index -> {
            String name = names.get(index);
            List<Integer> each = year.held().stream()
                    .map(one -> one.came().entrySet().stream()
                            .filter(came -> name.equals(known.contains(came.getKey()) ? came.getKey() : "そのほかの団体"))
                            .mapToInt(Map.Entry::getValue)
                            .sum())
                    .toList();
            assertThat(sheet.getRow(index + 1).getCell(0).getStringCellValue()).isEqualTo(name);
            assertThat(figures(sheet, index + 1, 1, 14))
                    .as(name)
                    .isEqualTo(Stream.concat(
                                    Stream.of(each.stream()
                                            .mapToInt(people -> people)
                                            .sum()),
                                    each.stream())
                            .toList());
        });
    }

    /** Each table of a question: the options with the year's counts, and one native chart. */
    private void surveys(XSSFSheet sheet) {
        Map<String, Integer> places = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row) != null && sheet.getRow(row).getCell(0) != null)
                .boxed()
                .collect(Collectors.toMap(
                        row -> sheet.getRow(row).getCell(0).getStringCellValue(), row -> row, (first, _) -> first));
        assertThat(year.chosen()).isNotEmpty();
        year.chosen().forEach((question, counts) -> {
            assertThat(places).containsKey(question);
            counts.forEach((option, count) -> {
                int row = IntStream.range(places.get(question) + 2, sheet.getLastRowNum())
                        .filter(line -> sheet.getRow(line) != null
                                && option.equals(sheet.getRow(line).getCell(0).getStringCellValue()))
                        .findFirst()
                        .orElseThrow();
                assertThat(figures(sheet, row, 1, 2))
                        .as(question + " " + option)
                        .containsExactly(count);
            });
        });
        assertThat(sheet.getDrawingPatriarch().getCharts())
                .hasSizeGreaterThanOrEqualTo(year.chosen().size());
    }

    @Test
    void theInvoice() throws IOException {
        byte[] file =
                kept("invoice.docx", As.call(ward, () -> invoices.file(1, ward)).content());
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(paragraphs(document)).contains("ご請求金額　4,950,000円（税込み）");
            assertThat(WordTables.rows(document, "請求の内訳").stream().skip(1).map(List::getLast))
                    .containsExactly("4,500,000", "450,000", "4,950,000");
        }
    }

    @Test
    void theAgreementRecords() throws IOException {
        List<AgreementThread> threads = threads();
        byte[] all = kept(
                "minutes.docx", As.call(ward, () -> exports.minutesOfAll(ward)).content());
        try (var document = new XWPFDocument(new ByteArrayInputStream(all))) {
            assertThat(document.getTables()).hasSize(2 * threads.size());
            for (int index = 0; index < threads.size(); index++) {
                assertTold(
                        document.getTables().get(2 * index),
                        document.getTables().get(2 * index + 1),
                        threads.get(index));
            }
        }
        int last = threads.getLast().facts().number();
        byte[] one = kept(
                "minutes-one.docx",
                As.call(ward, () -> exports.minutes(last, ward)).content());
        try (var document = new XWPFDocument(new ByteArrayInputStream(one))) {
            assertThat(document.getTables()).hasSize(2);
            assertTold(document.getTables().getFirst(), document.getTables().getLast(), threads.getLast());
        }
    }

    private static void assertTold(XWPFTable facts, XWPFTable talks, AgreementThread thread) {
        assertThat(facts.getRow(1).getCell(1).getText())
                .isEqualTo("協議 第" + thread.facts().number() + "号");
        assertThat(facts.getRow(2).getCell(1).getText())
                .isEqualTo(thread.facts().title());
        assertThat(talks.getRows()).hasSize(thread.talks().size() + 1);
        thread.talks()
                .forEach(talk -> assertThat(talks.getRow(talk.position())
                                .getCell(3)
                                .getText()
                                .replace("\n", ""))
                        .contains(talk.text().replace("\n", "")));
    }

    private List<AgreementThread> threads() {
        return As.call(ward, () -> agreements.threads(AgreementFilter.NONE)).reversed();
    }

    private Stream<String> associations() {
        return jdbc.sql("select name from association order by name").query(String.class).list().stream();
    }

    private int registered() {
        return jdbc.sql("select count(*) from participant").query(Integer.class).single();
    }

    private int came() {
        return year.held().stream().mapToInt(FullYear.Held::people).sum();
    }

    private int answers() {
        return year.held().stream().mapToInt(FullYear.Held::answers).sum();
    }

    private static List<String> words(int... figures) {
        return IntStream.of(figures).mapToObj(Integer::toString).toList();
    }

    private static List<Integer> figures(XSSFSheet sheet, int row, int from, int before) {
        return IntStream.range(from, before)
                .mapToObj(column -> (int) sheet.getRow(row).getCell(column).getNumericCellValue())
                .toList();
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    /** Left to be looked at. */
    private static byte[] kept(String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "closing"));
        return Files.readAllBytes(Files.write(folder.resolve(name), content));
    }
}
