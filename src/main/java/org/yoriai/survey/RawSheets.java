package org.yoriai.survey;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yoriai.shared.WorkbookSheet;

/** 個票と符号表 — the answers one by one, and what their codes mean. */
final class RawSheets {
    private static final int WIDE = 60;
    private static final int MIDDLE = 24;
    private final XSSFWorkbook book;
    private final RawTable table;
    private final SheetWords words;

    RawSheets(XSSFWorkbook book, RawTable table, SheetWords words) {
        this.book = book;
        this.table = table;
        this.words = words;
    }

    void answers(Gathered gathered) {
        WorkbookSheet sheet = new WorkbookSheet(book, say("answers"));
        List<List<String>> rows = table.rows(gathered);
        sheet.heads(rows.getFirst().toArray(String[]::new));
        sheet.sheet().createFreezePane(2, 1);
        rows.stream()
                .skip(1)
                .forEach(row -> sheet.line(IntStream.range(0, row.size())
                        .mapToObj(column -> value(column, row.get(column)))
                        .toArray()));
    }

    private Object value(int column, String words) {
        boolean number =
                column == 0 || column > 1 && table.columns().get(column - 2).number();
        return number && words.matches("-?\\d{1,9}") ? (Object) Long.valueOf(words) : words;
    }

    void codebook() {
        WorkbookSheet sheet = new WorkbookSheet(book, say("codes"), MIDDLE, WIDE, MIDDLE, WIDE);
        sheet.heads(Stream.of("column", "question", "code", "meaning")
                .map(this::say)
                .toArray(String[]::new));
        table.columns().forEach(column -> codes(sheet, column));
    }

    private void codes(WorkbookSheet sheet, RawTable.Column column) {
        QuestionFacts question = column.question();
        if (column.beside()) {
            sheet.line(column.name(), question.text(), "", say("beside"));
        } else if (column.option().isPresent()) {
            sheet.line(
                    column.name(),
                    question.text(),
                    "1 / 0",
                    column.option().get().text());
        } else if (question.kind().chooses()) {
            question.options()
                    .forEach(option -> sheet.line(
                            column.name(), question.text(), Integer.toString(option.position()), option.text()));
        } else {
            String kind = words.say("survey.kind." + question.kind().wireName());
            sheet.line(column.name(), question.text(), "", kind);
        }
    }

    private String say(String key) {
        return words.say("survey.book." + key);
    }
}
