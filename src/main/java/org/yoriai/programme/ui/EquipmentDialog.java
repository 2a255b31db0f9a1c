package org.yoriai.programme.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.yoriai.programme.EquipmentDraft;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.Supplier;

/** 機材の入力 — what it is, and which side brings it. */
final class EquipmentDialog extends MergingDialog<SessionPlan.Equipment> {
    private static final long serialVersionUID = 1;
    private final TextField name = new TextField(getTranslation("programme.equipment.name"));
    private final RadioButtonGroup<Supplier> by = new RadioButtonGroup<>(getTranslation("programme.equipment.by"));
    private final transient UUID piece;
    private final transient BiConsumer<EquipmentDraft, Integer> save;
    private final transient Runnable putBack;

    /** @param piece a new piece's is not on the list yet */
    EquipmentDialog(String heading, UUID piece, BiConsumer<EquipmentDraft, Integer> save, Runnable putBack) {
        super(heading);
        this.piece = piece;
        this.save = save;
        this.putBack = putBack;
        name.setWidthFull();
        by.setItems(Supplier.values());
        by.setItemLabelGenerator(EquipmentDialog::side);
        // 仕様書 4 各ク: それ以外の機材は、原則として受託者が用意する
        by.setValue(Supplier.CONTRACTOR);
        body().add(name, by);
        share(name, name.getLabel(), known -> Optional.of(known.name()), Function.identity());
        share(by, by.getLabel(), known -> Optional.of(known.broughtBy()), EquipmentDialog::side);
    }

    private static String side(Supplier supplier) {
        return I18NProvider.translate("programme.holder." + supplier.wireName());
    }

    @Override
    protected Optional<SessionPlan.Equipment> in(SessionPlan plan) {
        return plan.equipment().stream()
                .filter(known -> known.id().equals(piece))
                .findFirst();
    }

    @Override
    protected void save(int revision) {
        save.accept(new EquipmentDraft(name.getValue(), by.getValue()), revision);
    }

    @Override
    protected void putBack() {
        putBack.run();
    }
}
