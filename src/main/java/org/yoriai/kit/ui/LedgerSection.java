package org.yoriai.kit.ui;

import static org.yoriai.kit.ui.Desk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.yoriai.kit.LedgerEntry;
import org.yoriai.kit.MediaLedger;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Status;

/** 記録媒体管理簿 — overdue kits first, then those that are out, then those that came back. */
class LedgerSection extends Section {
    private static final long serialVersionUID = 1;
    private final transient Desk desk;
    private final transient MediaLedger ledger;

    LedgerSection(List<LedgerEntry> entries, Desk desk, MediaLedger ledger) {
        this.desk = desk;
        this.ledger = ledger;
        addClassName("yo-sec");
        add(new H2(text("ledger.title")));
        if (entries.isEmpty()) {
            add(new EmptyState(text("ledger.none"), text("ledger.none-when")));
            return;
        }
        DeskTable table = new DeskTable(
                text("ledger.title"),
                List.of(
                        new DeskTable.Column(text("ledger.session"), "key"),
                        new DeskTable.Column(text("ledger.tablet")),
                        new DeskTable.Column(text("ledger.purpose")),
                        new DeskTable.Column(text("ledger.times")),
                        new DeskTable.Column(text("ledger.state")),
                        new DeskTable.Column(text("ledger.doing"))));
        entries.stream()
                .sorted(Comparator.comparing((LedgerEntry entry) -> rank(entry.state(desk.now()))))
                .forEach(entry -> row(table, entry));
        add(table);
    }

    private static int rank(LedgerEntry.State state) {
        return switch (state) {
            case OVERDUE -> 0;
            case OUT -> 1;
            case RETURNED, REVOKED -> 2;
        };
    }

    private void row(DeskTable table, LedgerEntry entry) {
        LedgerEntry.State state = entry.state(desk.now());
        table.row(
                        session(entry),
                        lines(entry.device(), entry.person()),
                        lines(entry.purpose(), entry.destination(), text("ledger.approved", entry.approver())),
                        lines(text("ledger.taken", Desk.moment(entry.takenAt())), back(entry)),
                        lines(status(state), counts(entry)),
                        doing(entry, state))
                .getElement()
                .setAttribute("data-testid", "ledger-row")
                .setAttribute("data-state", state.name());
    }

    private static String back(LedgerEntry entry) {
        return entry.returnedAt()
                .map(at -> text("ledger.came-back", Desk.moment(at)))
                .orElseGet(() -> text("ledger.planned", Desk.moment(entry.plannedReturn())));
    }

    private static Component session(LedgerEntry entry) {
        String words = text("programme.kind." + entry.session().kind().wireName()) + " "
                + text("programme.number", entry.session().number());
        Anchor link = new Anchor("sessions/" + entry.session().id() + "/record", words);
        return lines(link, new Span(entry.session().title()));
    }

    private static Status status(LedgerEntry.State state) {
        return switch (state) {
            case OUT -> new Status(Status.Kind.PLAIN, "now", text("ledger.state.out"));
            case OVERDUE -> new Status(Status.Kind.NEED, "warn", text("ledger.state.overdue"));
            case RETURNED -> new Status(Status.Kind.GOOD, "done", text("ledger.state.returned"));
            case REVOKED -> new Status(Status.Kind.PLAIN, "lock", text("ledger.state.revoked"));
        };
    }

    private static Span counts(LedgerEntry entry) {
        Span counts = new Span(text(
                "ledger.counts", entry.receipt().received(), entry.receipt().accepted()));
        counts.addClassName("yo-soft");
        return counts;
    }

    private Component doing(LedgerEntry entry, LedgerEntry.State state) {
        if (entry.checkedAt().isPresent()) {
            return new Span(text(
                    "ledger.confirmed",
                    entry.checkedBy(),
                    Desk.moment(entry.checkedAt().get())));
        }
        if (!desk.mayChange()) {
            return new Span();
        }
        return switch (state) {
            case OUT, OVERDUE -> Desk.button(text("ledger.extend"), () -> new ExtendDialog(entry, desk, ledger).open());
            case RETURNED ->
                Desk.button(
                        text("ledger.confirm"),
                        () -> desk.carryOut(
                                this, () -> ledger.confirm(entry.id(), desk.person()), text("ledger.confirm.done")));
            case REVOKED -> new Span();
        };
    }

    private static Component lines(String... words) {
        return lines(List.of(words).stream().map(Span::new).toArray(Component[]::new));
    }

    private static Component lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("yo-lines");
        return lines;
    }
}
