package org.yoriai.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yoriai.survey.Results.OptionCount;
import org.yoriai.survey.Results.QuestionResult;

/** 集計表 — coverage, a table and a native chart per question, crossings, the answers themselves, and what their codes mean. */
final class ResultsWorkbook {
    private static final int WIDE = 60 * 256;
    private static final int MIDDLE = 24 * 256;
    private static final int CHART_ROWS = 12;
    private static final int LONGEST_CELL = 32_000;

    private final String title;
    private final List<QuestionFacts> questions;
    private final Gathered gathered;
    private final SheetWords words;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle head = head();
    private final CellStyle text = text();
    private final CellStyle percent = percent();

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
            answers();
            voices(results);
            codebook();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void coverage(Coverage coverage) {
        XSSFSheet sheet = sheet("survey.book.coverage", MIDDLE, MIDDLE);
        row(sheet, head, title);
        row(sheet, head, say("survey.book.way"), say("survey.book.people"), say("survey.book.share"));
        way(sheet, say("survey.way.phone"), coverage.phone(), coverage.total());
        way(sheet, say("survey.way.tablet"), coverage.tablet(), coverage.total());
        way(sheet, say("survey.way.paper"), coverage.paper(), coverage.total());
        way(sheet, say("survey.book.all"), coverage.total(), coverage.total());
        coverage.present().ifPresent(present -> {
            count(row(sheet, text, say("survey.book.present")), 1, present);
            count(row(sheet, text, say("survey.book.missing")), 1, coverage.missing());
        });
    }

    private void way(XSSFSheet sheet, String name, int people, int all) {
        Row row = row(sheet, text, name);
        count(row, 1, people);
        share(row, 2, people, all);
    }

    private void tables(Results results) {
        XSSFSheet sheet = sheet("survey.book.results", MIDDLE * 2, MIDDLE / 2, MIDDLE / 2, MIDDLE / 2);
        int number = 0;
        for (QuestionResult result : results.questions()) {
            String name = "Q" + ++number;
            if (result.options().isEmpty()) {
                continue;
            }
            row(sheet, head, name + " " + result.question().text());
            row(
                    sheet,
                    head,
                    say("survey.book.option"),
                    say("survey.book.people"),
                    say("survey.book.share"),
                    say("survey.book.on-paper"));
            int first = sheet.getLastRowNum() + 1;
            for (OptionCount option : result.options()) {
                Row row = row(sheet, text, option.option().text());
                count(row, 1, option.count());
                share(row, 2, option.count(), result.answered());
                count(row, 3, option.onPaper());
            }
            int last = sheet.getLastRowNum();
            count(row(sheet, text, say("survey.book.answered")), 1, result.answered());
            result.figures().ifPresent(figures -> {
                row(sheet, text, say("survey.book.mean")).createCell(1).setCellValue(figures.mean());
                row(sheet, text, say("survey.book.median")).createCell(1).setCellValue(figures.median());
            });
            ResultsChart.draw(sheet, name + " " + result.question().text(), first, last);
            int below = Math.max(sheet.getLastRowNum(), first - 2 + CHART_ROWS);
            sheet.createRow(below + 1);
        }
    }

    /** By the ways of answering, and by each single choice; groups that are too small are told only as such. */
    private void crossings() {
        XSSFSheet sheet = sheet("survey.book.crossings", MIDDLE * 2, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE);
        for (Crossing crossing : Crossing.all(questions, gathered)) {
            row(
                    sheet,
                    head,
                    words.say(
                            "survey.book.crossing",
                            crossing.by().text(),
                            crossing.of().text()));
            Row names = row(sheet, head, "");
            for (int column = 0; column < crossing.of().options().size(); column++) {
                cell(names, column + 1, crossing.of().options().get(column).text(), head);
            }
            crossing.rows().forEach(group -> {
                Row row = row(sheet, text, group.option().text());
                group.counts()
                        .ifPresentOrElse(
                                counts -> {
                                    for (int column = 0; column < counts.size(); column++) {
                                        count(row, column + 1, counts.get(column));
                                    }
                                },
                                () -> cell(row, 1, say("survey.book.too-few"), text));
            });
            sheet.createRow(sheet.getLastRowNum() + 1);
        }
    }

    private void answers() {
        RawTable table = new RawTable(questions, words);
        XSSFSheet sheet = sheet("survey.book.answers");
        List<List<String>> rows = table.rows(gathered);
        row(sheet, head, rows.getFirst().toArray(String[]::new));
        sheet.createFreezePane(2, 1);
        for (List<String> answers : rows.subList(1, rows.size())) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int column = 0; column < answers.size(); column++) {
                boolean number = column == 0
                        || column > 1 && table.columns().get(column - 2).number();
                if (number && answers.get(column).matches("-?\\d{1,9}")) {
                    row.createCell(column).setCellValue(Long.parseLong(answers.get(column)));
                } else {
                    cell(row, column, answers.get(column), text);
                }
            }
        }
    }

    private void voices(Results results) {
        XSSFSheet sheet = sheet("survey.book.voices", MIDDLE, WIDE);
        row(sheet, head, say("survey.book.question"), say("survey.book.text"), say("survey.book.way"));
        int number = 0;
        for (QuestionResult result : results.questions()) {
            String name = "Q" + ++number;
            result.voices()
                    .forEach(voice -> row(
                            sheet,
                            text,
                            name,
                            voice.text(),
                            say("survey.way." + voice.channel().wireName())));
        }
    }

    private void codebook() {
        XSSFSheet sheet = sheet("survey.book.codes", MIDDLE, WIDE, MIDDLE, WIDE);
        row(
                sheet,
                head,
                say("survey.book.column"),
                say("survey.book.question"),
                say("survey.book.code"),
                say("survey.book.meaning"));
        for (RawTable.Column column : new RawTable(questions, words).columns()) {
            QuestionFacts question = column.question();
            if (column.beside()) {
                row(sheet, text, column.name(), question.text(), "", say("survey.book.beside"));
            } else if (column.option().isPresent()) {
                row(
                        sheet,
                        text,
                        column.name(),
                        question.text(),
                        "1 / 0",
                        column.option().get().text());
            } else if (question.kind().chooses()) {
                question.options()
                        .forEach(option -> row(
                                sheet,
                                text,
                                column.name(),
                                question.text(),
                                Integer.toString(option.position()),
                                option.text()));
            } else {
                row(
                        sheet,
                        text,
                        column.name(),
                        question.text(),
                        "",
                        say("survey.kind." + question.kind().wireName()));
            }
        }
    }

    private XSSFSheet sheet(String key, int... widths) {
        XSSFSheet sheet = book.createSheet(say(key));
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column]);
        }
        return sheet;
    }

    private static Row row(XSSFSheet sheet, CellStyle style, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.length; column++) {
            cell(row, column, cells[column], style);
        }
        return row;
    }

    private static void cell(Row row, int column, String words, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) : words);
        cell.setCellStyle(style);
    }

    private static void count(Row row, int column, int people) {
        row.createCell(column).setCellValue(people);
    }

    private void share(Row row, int column, int people, int all) {
        if (all > 0) {
            var cell = row.createCell(column);
            cell.setCellValue((double) people / all);
            cell.setCellStyle(percent);
        }
    }

    private String say(String key) {
        return words.say(key);
    }

    private CellStyle head() {
        CellStyle style = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        return style;
    }

    private CellStyle text() {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // a participant's words are never taken for a formula or a link
        style.setQuotePrefixed(true);
        return style;
    }

    private CellStyle percent() {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("0%"));
        return style;
    }
}
