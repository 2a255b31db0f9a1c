package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.button;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import org.yoriai.ledger.RegisterEntry;

/** What can be done with one line of a register: fill in, read how it came to be, take back. */
final class EntryDoings {
    private EntryDoings() {}

    static Div of(RegisterEntry entry, RegisterDesk desk, Renewed section) {
        Div doings = new Div();
        doings.addClassName("yo-doings");
        if (!entry.withdrawn() && desk.fillsIn(entry.register())) {
            doings.add(button(
                    "protection.fill-in",
                    () -> EntryDialog.forKnown(entry, desk, section::renew).open()));
        }
        doings.add(button("protection.history", () -> new HistoryDialog(entry, desk).open()));
        if (!entry.withdrawn() && desk.begins(entry.register())) {
            doings.add(button("protection.withdraw", () -> ask(entry, desk, section)));
        }
        return doings;
    }

    private static void ask(RegisterEntry entry, RegisterDesk desk, Renewed section) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(text("protection.withdraw"));
        ask.setText(text("protection.withdraw-ask"));
        ask.setCancelable(true);
        ask.setCancelText(text("desk.close"));
        ask.setConfirmText(text("protection.withdraw"));
        ask.addConfirmListener(_ -> {
            if (RegisterDesk.carryOut(
                    section,
                    () -> desk.registers().withdraw(entry.id(), entry.version(), desk.person()),
                    "protection.withdrawn")) {
                section.renew();
            }
        });
        ask.open();
    }
}
