package org.yoriai.kit.ui;

import static org.yoriai.kit.ui.Desk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yoriai.kit.DeviceCheck;
import org.yoriai.kit.DeviceOwner;
import org.yoriai.kit.DeviceRegister;
import org.yoriai.kit.RegisteredDevice;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.QrCode;
import org.yoriai.shared.ui.Pickers;

/** 端末の確認 — what was seen of a tablet; for a new one it leads to the code by which it enrols. */
final class CheckDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int MOST_CHARACTERS = 60;
    private final Select<DeviceOwner> owner = new Select<>();
    private final TextField os = field("register.os", "register.os.hint");
    private final TextField antivirus = field("register.antivirus", "register.antivirus.hint");
    private final DatePicker patched = Pickers.date(text("register.patched-on"));
    private final Div body = new Div();
    private final transient Desk desk;

    private CheckDialog(Desk desk, String title) {
        this.desk = desk;
        setHeaderTitle(title);
        addClassName("yo-dialog");
        owner.setLabel(text("register.owner"));
        owner.setItems(DeviceOwner.values());
        owner.setItemLabelGenerator(one -> text("register.owner." + one.wireName()));
        owner.setValue(DeviceOwner.CONTRACTOR);
        patched.setValue(desk.now().atZoneSameInstant(BusinessTime.ZONE).toLocalDate());
        body.addClassName("yo-form");
        body.add(new Paragraph(text("register.private")), owner, os, antivirus, patched);
        add(body);
    }

    static CheckDialog forNew(Desk desk, DeviceRegister register) {
        CheckDialog dialog = new CheckDialog(desk, text("register.add"));
        dialog.offer(text("register.issue"), () -> {
            DeviceRegister.IssuedCode issued = register.issue(dialog.check(), desk.person());
            dialog.tell(issued);
        });
        return dialog;
    }

    static CheckDialog forKnown(RegisteredDevice device, Desk desk, DeviceRegister register) {
        CheckDialog dialog = new CheckDialog(desk, text("register.check.title", device.name()));
        dialog.owner.setValue(device.owner());
        dialog.os.setValue(device.os());
        dialog.antivirus.setValue(device.antivirus());
        dialog.offer(text("register.check.save"), () -> {
            register.check(device.id(), dialog.check(), desk.person());
            dialog.close();
        });
        return dialog;
    }

    private void offer(String words, Runnable work) {
        Button save = new Button(words, _ -> desk.carryOut(body, work, text("register.saved")));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().removeAll();
        getFooter().add(new Button(text("desk.close"), _ -> close()), save);
    }

    private DeviceCheck check() {
        return new DeviceCheck(
                owner.getValue(),
                os.getValue(),
                antivirus.getValue(),
                Optional.ofNullable(patched.getValue())
                        .orElseGet(() ->
                                desk.now().atZoneSameInstant(BusinessTime.ZONE).toLocalDate()));
    }

    private void tell(DeviceRegister.IssuedCode issued) {
        Span code = new Span(issued.code());
        code.addClassName("yo-code");
        code.getElement().setAttribute("data-testid", "enrolment-code");
        body.removeAll();
        body.add(
                new Paragraph(text("register.code.what", Desk.moment(issued.expires()))),
                code,
                qr(kitAddress() + "#enrol=" + issued.code()),
                new Paragraph(text("register.code.once")));
        getFooter().removeAll();
        getFooter().add(new Button(text("desk.close"), _ -> close()));
    }

    private static String kitAddress() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/kit/")
                .toUriString();
    }

    private static Component qr(String address) {
        QrCode code = QrCode.of(address);
        Svg picture = new Svg(
                "<svg xmlns='http://www.w3.org/2000/svg' role='img' aria-label='%s' viewBox='%s'><path fill='#000' d='%s'/></svg>"
                        .formatted(text("register.code.qr"), code.viewBox(), code.path()));
        picture.addClassName("yo-qr");
        return picture;
    }

    private static TextField field(String label, String hint) {
        TextField field = new TextField(text(label));
        field.setHelperText(text(hint));
        field.setMaxLength(MOST_CHARACTERS);
        field.setWidthFull();
        return field;
    }
}
