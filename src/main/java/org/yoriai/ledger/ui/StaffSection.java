package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.lines;
import static org.yoriai.ledger.ui.RegisterDesk.soft;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.yoriai.identity.Worker;
import org.yoriai.ledger.Register;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 従事者名簿 — from the people of the contract; nobody types it twice, and outside their period nobody signs in. */
final class StaffSection extends Renewed {
    private static final long serialVersionUID = 1;
    private final transient RegisterDesk desk;

    StaffSection(RegisterDesk desk) {
        this.desk = desk;
    }

    @Override
    void renew() {
        removeAll();
        add(new RegisterHead(Register.STAFF, desk, "", this));
        DeskTable table = new DeskTable(
                text("protection.register.staff"),
                List.of(
                        new DeskTable.Column(text("protection.field.worker"), "key"),
                        new DeskTable.Column(text("protection.field.worker-role")),
                        new DeskTable.Column(text("protection.field.worker-from")),
                        new DeskTable.Column(text("protection.field.worker-until")),
                        new DeskTable.Column(text("protection.field.state"))));
        desk.people()
                .workers()
                .forEach(worker -> table.row(
                                lines(new Span(desk.name(worker.name())), soft(worker.affiliation())),
                                new Span(text("users.role." + worker.role().wireName())),
                                new Span(desk.words().day(worker.firstDay())),
                                new Span(desk.words().day(worker.lastDay())),
                                state(worker))
                        .getElement()
                        .setAttribute("data-testid", "staff-row"));
        add(table);
    }

    private Status state(Worker worker) {
        return worker.worksOn(desk.today())
                ? new Status(Status.Kind.GOOD, "done", text("protection.staff.working"))
                : new Status(Status.Kind.PLAIN, "clock", text("protection.staff.outside"));
    }
}
