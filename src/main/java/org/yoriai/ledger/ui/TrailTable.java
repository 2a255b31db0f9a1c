package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.KeysPart.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.yoriai.ledger.TrailLine;
import org.yoriai.shared.ui.DeskTable;

/** 監査証跡の表 — newest first, times in Japan to the second. */
final class TrailTable extends Div {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);

    TrailTable(List<TrailLine> lines) {
        DeskTable table = new DeskTable(
                text("audit.title"),
                List.of(
                        new DeskTable.Column(text("audit.column.action"), "key"),
                        new DeskTable.Column(text("audit.column.at"), "nw"),
                        new DeskTable.Column(text("audit.column.who")),
                        new DeskTable.Column(text("audit.column.subject")),
                        new DeskTable.Column(text("audit.column.detail")),
                        new DeskTable.Column(text("audit.column.number"), "r")));
        lines.forEach(line -> table.row(
                        new Span(line.action()),
                        new Span(WHEN.format(line.at())),
                        new Span(line.who()),
                        noted(line.subject()),
                        noted(line.detail()),
                        new Span(Long.toString(line.number())))
                .getElement()
                .setAttribute("data-testid", "trail-line"));
        add(table);
    }

    private static Component noted(String words) {
        return words.isEmpty() ? new Span("–") : new Code(words);
    }
}
