package org.yoriai.report;

import java.util.List;
import org.yoriai.report.AgendaRow.Held;
import org.yoriai.report.AgendaRow.NeverStarted;
import org.yoriai.report.AgendaRow.Skipped;
import org.yoriai.report.AgendaRow.Unfinished;

/** 実施内容の差込み: the agenda of a report, planned and as it went. */
final class AgendaFields {

    private AgendaFields() {}

    static Fields of(List<AgendaRow> rows) {
        int planned = rows.stream().mapToInt(AgendaRow::plannedMinutes).sum();
        int actual = rows.stream().mapToInt(AgendaFields::held).sum();
        // of a sum with a part unknown, a difference would mislead; what was left out took 0 minutes
        boolean known = rows.stream().allMatch(row -> row.course() instanceof Held || row.course() instanceof Skipped);
        return new Fields()
                .list("rows", rows.stream().map(AgendaFields::row).toList())
                .number("planned", planned)
                .text("actual", known ? Integer.toString(actual) : Wording.NO_FIGURE)
                .text("difference", known ? Wording.signed(actual - planned) : Wording.NO_FIGURE);
    }

    private static int held(AgendaRow row) {
        return row.course() instanceof Held held ? held.minutes() : 0;
    }

    private static Fields row(AgendaRow row) {
        Fields fields = new Fields()
                .text("title", row.title())
                .text("form", row.form().orElse(Wording.NO_FIGURE))
                .text("plannedStart", Wording.column(row.plannedStart()))
                .number("plannedMinutes", row.plannedMinutes());
        return switch (row.course()) {
            case Held held ->
                actual(
                        fields,
                        Wording.column(held.start()),
                        Integer.toString(held.minutes()),
                        Wording.signed(held.minutes() - row.plannedMinutes()));
            case Unfinished begun -> actual(fields, Wording.column(begun.start()), Wording.NO_FIGURE, "終了不明");
            case Skipped _ -> actual(fields, Wording.NO_FIGURE, Wording.NO_FIGURE, "省略");
            case NeverStarted _ -> actual(fields, Wording.NO_FIGURE, Wording.NO_FIGURE, "記録なし");
        };
    }

    private static Fields actual(Fields row, String start, String minutes, String difference) {
        return row.text("actualStart", start).text("actualMinutes", minutes).text("difference", difference);
    }
}
