package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.lines;
import static org.yoriai.ledger.ui.RegisterDesk.soft;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.yoriai.ledger.MediaFilter;
import org.yoriai.ledger.MediaLine;
import org.yoriai.ledger.Register;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 記録媒体管理簿 — all that left, whatever wrote it down; the filter stands in the address, and in that of the files. */
final class MediaSection extends Renewed {
    private static final long serialVersionUID = 1;
    private static final int MOST = 60;
    private final transient MediaFilter filter;
    private final transient RegisterDesk desk;

    MediaSection(RegisterDesk desk, QueryParameters query) {
        this.desk = desk;
        this.filter = MediaFilter.of(query::getSingleParameter);
    }

    @Override
    void renew() {
        Locale locale = UI.getCurrentOrThrow().getLocale();
        List<MediaLine> lines = desk.media().lines(filter, locale, desk.person());
        String query = MediaFilterBar.parameters(filter).getQueryString();
        removeAll();
        add(
                new RegisterHead(Register.MEDIA, desk, query.isEmpty() ? "" : "?" + query, this),
                new MediaFilterBar(filter),
                new Paragraph(text("protection.media.count", lines.size())));
        if (lines.isEmpty()) {
            add(RegisterSection.empty(Register.MEDIA));
            return;
        }
        add(table(lines.stream().limit(MOST).toList()));
        if (lines.size() > MOST) {
            add(new Paragraph(text("protection.media.more", MOST)));
        }
    }

    private Component table(List<MediaLine> lines) {
        DeskTable table = new DeskTable(
                text("protection.register.media"),
                List.of(
                        new DeskTable.Column(text("protection.field.contents"), "key"),
                        new DeskTable.Column(text("protection.field.taken-at")),
                        new DeskTable.Column(text("protection.field.purpose")),
                        new DeskTable.Column(text("protection.field.returned-at")),
                        new DeskTable.Column(text("protection.field.state")),
                        new DeskTable.Column(text("protection.field.doing"))));
        lines.forEach(line -> table.row(
                        lines(new Span(line.contents()), soft(line.medium())),
                        lines(new Span(desk.words().moment(line.takenAt())), soft(line.takenBy())),
                        purpose(line),
                        back(line),
                        state(line.state()),
                        line.entry()
                                .<Component>map(entry -> EntryDoings.of(entry, desk, this))
                                .orElseGet(() -> soft(text(
                                        "protection.source." + line.source().wireName()))))
                .getElement()
                .setAttribute("data-testid", "media-row")
                .setAttribute("data-source", line.source().name()));
        return table;
    }

    private static Component purpose(MediaLine line) {
        var cell = lines(new Span(line.purpose()), soft(line.destination()));
        if (!line.approver().isEmpty()) {
            cell.add(soft(text("protection.media.approved", line.approver())));
        }
        return cell;
    }

    private static Component back(MediaLine line) {
        var cell = lines();
        if (!line.returned().isEmpty()) {
            cell.add(new Span(line.returned()));
        } else if (!line.plannedReturn().isEmpty()) {
            cell.add(new Span(text("protection.media.planned", line.plannedReturn())));
        }
        if (!line.checkedBy().isEmpty()) {
            cell.add(soft(text("protection.media.checked", line.checkedBy())));
        }
        return cell;
    }

    private static Status state(MediaLine.State state) {
        String words = text("protection.media-state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case OVERDUE -> new Status(Status.Kind.NEED, "warn", words);
            case OUT -> new Status(Status.Kind.WAIT, "now", words);
            case RETURNED -> new Status(Status.Kind.GOOD, "done", words);
            case GONE, DISPOSED -> new Status(Status.Kind.PLAIN, "check", words);
            case WITHDRAWN -> new Status(Status.Kind.PLAIN, "history", words);
        };
    }
}
