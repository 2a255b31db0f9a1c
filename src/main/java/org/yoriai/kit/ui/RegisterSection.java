package org.yoriai.kit.ui;

import static org.yoriai.kit.ui.Desk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.yoriai.kit.DeviceRegister;
import org.yoriai.kit.RegisteredDevice;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Status;

/** 端末台帳 — which tablets may hold a kit, who looked after them, and how one is taken out of use. */
class RegisterSection extends Section {
    private static final long serialVersionUID = 1;
    private final transient Desk desk;
    private final transient DeviceRegister register;

    RegisterSection(List<RegisteredDevice> devices, Desk desk, DeviceRegister register) {
        this.desk = desk;
        this.register = register;
        addClassName("yo-sec");
        Div head = new Div(new H2(text("register.title")));
        head.addClassName("yo-sec__head");
        if (desk.mayChange()) {
            head.add(Desk.button(
                    text("register.add"),
                    () -> CheckDialog.forNew(desk, register).open()));
        }
        add(head);
        if (devices.isEmpty()) {
            add(new EmptyState(text("register.none"), text("register.none-when")));
            return;
        }
        DeskTable table = new DeskTable(
                text("register.title"),
                List.of(
                        new DeskTable.Column(text("register.name"), "key"),
                        new DeskTable.Column(text("register.owner")),
                        new DeskTable.Column(text("register.software")),
                        new DeskTable.Column(text("register.checked")),
                        new DeskTable.Column(text("register.state")),
                        new DeskTable.Column(text("ledger.doing"))));
        devices.forEach(device -> table.row(
                        new Span(device.name()),
                        new Span(text("register.owner." + device.owner().wireName())),
                        lines(device.os(), device.antivirus()),
                        lines(checked(device), patched(device)),
                        status(device),
                        doing(device))
                .getElement()
                .setAttribute("data-testid", "device-row")
                .setAttribute("data-device", device.id().toString()));
        add(table);
    }

    private static String checked(RegisteredDevice device) {
        return device.checkedAt()
                .map(at -> text("register.checked-by", device.checkedBy(), Desk.moment(at)))
                .orElseGet(() -> text("register.unchecked"));
    }

    private static String patched(RegisteredDevice device) {
        return device.patchedOn()
                .map(day -> text("register.patched", Dates.dayOnly(day)))
                .orElse("");
    }

    private Status status(RegisteredDevice device) {
        if (device.revokedAt().isPresent()) {
            return new Status(
                    Status.Kind.PLAIN,
                    "lock",
                    text("register.revoked", Desk.moment(device.revokedAt().get())));
        }
        if (device.needsCheck(desk.now().atZoneSameInstant(BusinessTime.ZONE).toLocalDate())) {
            return new Status(Status.Kind.NEED, "warn", text("register.needs-check"));
        }
        return new Status(Status.Kind.GOOD, "done", text("register.in-use", device.kitsOut()));
    }

    private Component doing(RegisteredDevice device) {
        if (!desk.mayChange() || device.revoked()) {
            return new Span();
        }
        Div doing = new Div(
                Desk.button(
                        text("register.check"),
                        () -> CheckDialog.forKnown(device, desk, register).open()),
                Desk.button(text("register.revoke"), () -> ask(device)));
        doing.addClassName("yo-doings");
        return doing;
    }

    private void ask(RegisteredDevice device) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(text("register.revoke.ask", device.name()));
        ask.setText(text("register.revoke.what", device.kitsOut()));
        ask.setCancelable(true);
        ask.setCancelText(text("desk.close"));
        ask.setConfirmText(text("register.revoke"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(_ ->
                desk.carryOut(this, () -> register.revoke(device.id(), desk.person()), text("register.revoke.done")));
        ask.open();
    }

    private static Component lines(String... words) {
        Div lines = new Div(List.of(words).stream().map(Span::new).toArray(Component[]::new));
        lines.addClassName("yo-lines");
        return lines;
    }
}
