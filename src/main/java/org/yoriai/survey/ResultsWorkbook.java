package org.yoriai.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yoriai.shared.WorkbookSheet;
import org.yoriai.shared.WorkbookSheet.Share;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import org.yoriai.survey.Results.OptionCount;
import org.yoriai.survey.Results.QuestionResult;

/** 集計表 — coverage, a table and a native chart per question, crossings, the answers themselves, and what their codes mean. */
final class ResultsWorkbook {
    private static final int WIDE = 60;
    private static final int MIDDLE = 24;
    private static final int CHART_ROWS = 12;

    private final String title;
    private final List<QuestionFacts> questions;
    private final Gathered gathered;
    private final SheetWords words;
    private final XSSFWorkbook book = new XSSFWorkbook();

    ResultsWorkbook(String title, List<QuestionFacts> questions, Gathered gathered, SheetWords words) {
        this.title = title;
        this.questions = questions;
        this.gathered = gathered;
        this.words = words;
    }

    byte[] bytes() {
        Results results = Tally.of(questions, gathered);
        try (book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            coverage(results.coverage());
            tables(results);
            crossings();
            var raw = new RawSheets(book, new RawTable(questions, words), words);
            raw.answers(gathered);
            voices(results);
            raw.codebook();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void coverage(Coverage coverage) {
        WorkbookSheet sheet = sheet("survey.book.coverage", MIDDLE, MIDDLE);
        sheet.heads(title);
        heads(sheet, "way", "people", "share");
        way(sheet, say("survey.way.phone"), coverage.phone(), coverage.total());
        way(sheet, say("survey.way.tablet"), coverage.tablet(), coverage.total());
        way(sheet, say("survey.way.paper"), coverage.paper(), coverage.total());
        way(sheet, say("survey.book.all"), coverage.total(), coverage.total());
        coverage.present().ifPresent(present -> {
            sheet.line(say("survey.book.present"), present);
            sheet.line(say("survey.book.missing"), coverage.missing());
        });
    }

    private static void way(WorkbookSheet sheet, String name, int people, int all) {
        sheet.line(name, people, Share.of(people, all));
    }

    private void tables(Results results) {
        WorkbookSheet sheet = sheet("survey.book.results", MIDDLE * 2, MIDDLE / 2, MIDDLE / 2, MIDDLE / 2);
        for (int at = 0; at < results.questions().size(); at++) {
            QuestionResult result = results.questions().get(at);
            if (!result.options().isEmpty()) {
                table(sheet, number(at) + " " + result.question().text(), result);
            }
        }
    }

    private void table(WorkbookSheet sheet, String name, QuestionResult result) {
        sheet.heads(name);
        heads(sheet, "option", "people", "share", "on-paper");
        int first = sheet.next();
        for (OptionCount option : result.options()) {
            sheet.line(
                    option.option().text(),
                    option.count(),
                    Share.of(option.count(), result.answered()),
                    option.onPaper());
        }
        int last = sheet.next() - 1;
        sheet.line(say("survey.book.answered"), result.answered());
        result.figures().ifPresent(figures -> {
            sheet.line(say("survey.book.mean"), figures.mean());
            sheet.line(say("survey.book.median"), figures.median());
        });
        ResultsChart.draw(sheet.sheet(), name, first, last);
        sheet.space(Math.max(1, first + CHART_ROWS - sheet.next()));
    }

    /** By the ways of answering, and by each single choice; groups that are too small are told only as such. */
    private void crossings() {
        WorkbookSheet sheet = sheet("survey.book.crossings", MIDDLE * 2, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE);
        for (Crossing crossing : Crossing.all(questions, gathered)) {
            sheet.heads(words.say(
                    "survey.book.crossing", crossing.by().text(), crossing.of().text()));
            sheet.heads(Stream.concat(
                            Stream.of(""), crossing.of().options().stream().map(OptionFacts::text))
                    .toArray(String[]::new));
            crossing.rows()
                    .forEach(group -> sheet.line(Stream.concat(
                                    Stream.of(group.option().text()),
                                    group.counts()
                                            .<Stream<?>>map(List::stream)
                                            .orElseGet(() -> Stream.of(say("survey.book.too-few"))))
                            .toArray()));
            sheet.space(1);
        }
    }

    private void voices(Results results) {
        WorkbookSheet sheet = sheet("survey.book.voices", MIDDLE, WIDE);
        heads(sheet, "question", "text", "way");
        for (int at = 0; at < results.questions().size(); at++) {
            String name = number(at);
            results.questions()
                    .get(at)
                    .voices()
                    .forEach(voice -> sheet.line(
                            name,
                            voice.text(),
                            say("survey.way." + voice.channel().wireName())));
        }
    }

    private static String number(int at) {
        return "Q" + (at + 1);
    }

    private void heads(WorkbookSheet sheet, String... keys) {
        sheet.heads(Stream.of(keys).map(key -> say("survey.book." + key)).toArray(String[]::new));
    }

    private WorkbookSheet sheet(String key, int... widths) {
        return new WorkbookSheet(book, say(key), widths);
    }

    private String say(String key) {
        return words.say(key);
    }
}
