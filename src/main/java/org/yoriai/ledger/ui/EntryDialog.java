package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.RegisterEntry;
import org.yoriai.ledger.RegisterField;
import org.yoriai.ledger.RegisterValues;

/** 管理簿への記入 — a side's own fields to fill in, the other side's to read; a refusal is told and nothing typed is lost. */
final class EntryDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "40rem";
    private final transient Map<RegisterField, FieldInput> inputs = new EnumMap<>(RegisterField.class);
    private final Div body = new Div();

    private EntryDialog(
            Register register,
            RegisterValues values,
            Set<RegisterField> fixed,
            RegisterDesk desk,
            Consumer<RegisterValues> write,
            Runnable renew) {
        setHeaderTitle(text("protection.register." + register.wireName()));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-form");
        for (RegisterField field : register.fields()) {
            if (fixed.contains(field)) {
                continue;
            }
            if (desk.is(field.side())) {
                FieldInput input = FieldInput.of(field, values.text(field), desk);
                inputs.put(field, input);
                body.add(input.component());
            } else if (values.has(field)) {
                body.add(RegisterSection.value(field, desk.words().value(values, field, desk.names())));
            }
        }
        add(body);
        Button save = new Button(text("protection.save"), _ -> {
            if (RegisterDesk.carryOut(body, () -> write.accept(entered(values, fixed)), "protection.saved")) {
                close();
                renew.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("desk.close"), _ -> close()), save);
    }

    static EntryDialog forNew(Register register, RegisterDesk desk, Runnable renew) {
        return forNew(register, RegisterValues.of(Map.of()), desk, renew);
    }

    /** @param begun values that stand already and are not asked for */
    static EntryDialog forNew(Register register, RegisterValues begun, RegisterDesk desk, Runnable renew) {
        return new EntryDialog(
                register,
                begun,
                begun.fields(),
                desk,
                values -> desk.registers().write(register, values, desk.person()),
                renew);
    }

    static EntryDialog forKnown(RegisterEntry entry, RegisterDesk desk, Runnable renew) {
        return new EntryDialog(
                entry.register(),
                entry.values(),
                Set.of(RegisterField.CHECK_SERVICE, RegisterField.CHECK_ITEM),
                desk,
                values -> desk.registers().change(entry.id(), entry.version(), values, desk.person()),
                renew);
    }

    private RegisterValues entered(RegisterValues before, Set<RegisterField> fixed) {
        Map<RegisterField, String> entered = new EnumMap<>(RegisterField.class);
        fixed.stream().filter(before::has).forEach(field -> entered.put(field, before.text(field)));
        inputs.forEach((field, input) -> entered.put(field, input.value().get()));
        return RegisterValues.of(entered);
    }
}
