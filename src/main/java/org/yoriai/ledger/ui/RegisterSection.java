package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.button;
import static org.yoriai.ledger.ui.RegisterDesk.lines;
import static org.yoriai.ledger.ui.RegisterDesk.soft;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.identity.AccountId;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.RegisterEntry;
import org.yoriai.ledger.RegisterField;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Status;

/** 管理簿の画面 — what it is for and its files above, its lines below, each with what stands in it and whose turn it is. */
class RegisterSection extends Renewed {
    private static final long serialVersionUID = 1;
    private final Register register;
    private final transient RegisterDesk desk;

    RegisterSection(Register register, RegisterDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    @Override
    void renew() {
        List<RegisterEntry> entries = desk.registers().entries(register, desk.person());
        removeAll();
        add(new RegisterHead(register, desk, "", this));
        above(entries).forEach(this::add);
        add(entries.isEmpty() ? empty(register) : table(entries));
        below().forEach(this::add);
    }

    static EmptyState empty(Register register) {
        return new EmptyState(text("protection.none"), text("protection.none-when." + register.wireName()));
    }

    /** What is told between the head and the lines. */
    List<Component> above(List<RegisterEntry> entries) {
        return List.of();
    }

    /** What is told below the lines. */
    List<Component> below() {
        return List.of();
    }

    RegisterDesk desk() {
        return desk;
    }

    private Component table(List<RegisterEntry> entries) {
        DeskTable table = new DeskTable(
                text("protection.register." + register.wireName()),
                List.of(
                        new DeskTable.Column(text(title(register).labelKey()), "key"),
                        new DeskTable.Column(text("protection.field.contents-of-line")),
                        new DeskTable.Column(text("protection.field.state")),
                        new DeskTable.Column(text("protection.field.doing"))));
        Map<AccountId, String> names = desk.names();
        entries.forEach(entry -> table.row(
                        new Span(desk.words().value(entry.values(), title(register), names)),
                        values(entry, names),
                        state(entry),
                        EntryDoings.of(entry, desk, this))
                .getElement()
                .setAttribute("data-testid", "register-row")
                .setAttribute("data-withdrawn", Boolean.toString(entry.withdrawn())));
        return table;
    }

    private Div values(RegisterEntry entry, Map<AccountId, String> names) {
        Div cell = lines();
        register.fields().stream()
                .filter(field -> field != title(register) && entry.values().has(field))
                .map(field -> value(field, desk.words().value(entry.values(), field, names)))
                .forEach(cell::add);
        return cell;
    }

    static Div value(RegisterField field, String value) {
        Span words = new Span(value);
        words.addClassName("yo-register__words");
        return new Div(soft(text(field.labelKey()) + "　"), words);
    }

    static Status state(RegisterEntry entry) {
        if (entry.withdrawn()) {
            return new Status(Status.Kind.PLAIN, "history", text("protection.state.withdrawn"));
        }
        return entry.turn()
                .map(side -> new Status(Status.Kind.WAIT, "wait", text("protection.state." + side.wireName())))
                .orElseGet(() -> new Status(Status.Kind.GOOD, "done", text("protection.state.settled")));
    }

    /** The field that names a line. */
    static RegisterField title(Register register) {
        return switch (register) {
            case MEDIA -> RegisterField.CONTENTS;
            case MANAGERS -> RegisterField.MANAGER;
            case TRAINING -> RegisterField.TRAINING_SUBJECT;
            case SUBCONTRACTS -> RegisterField.SUBCONTRACTOR;
            case CLOUD -> RegisterField.SERVICE;
            case CLOUD_CHECKS -> RegisterField.CHECK_ITEM;
            case INSPECTIONS -> RegisterField.INQUIRED;
            case BROUGHT_IN -> RegisterField.THING;
            case STAFF -> throw new IllegalArgumentException("The staff stands in the list of people");
        };
    }

    /** A button that begins a new line, for the side that does. */
    static Optional<Component> beginning(Register register, RegisterDesk desk, Runnable renew) {
        return desk.begins(register)
                ? Optional.of(button(
                        "protection.begin." + register.wireName(),
                        () -> EntryDialog.forNew(register, desk, renew).open()))
                : Optional.empty();
    }
}
