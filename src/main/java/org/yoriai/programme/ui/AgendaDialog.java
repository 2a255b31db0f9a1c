package org.yoriai.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.yoriai.programme.AgendaDraft;
import org.yoriai.programme.SessionPlan;

/** 進行項目の入力 — title, form and minutes of one item. */
final class AgendaDialog extends MergingDialog<SessionPlan.Agenda> {
    private static final long serialVersionUID = 1;
    private static final int STEP = 5;
    private final TextField title = new TextField(getTranslation("programme.agenda.item"));
    private final ComboBox<String> form = new ComboBox<>(getTranslation("programme.agenda.form"));
    private final IntegerField minutes = new IntegerField(getTranslation("agenda.minutes"));
    private final transient UUID item;
    private final transient BiConsumer<AgendaDraft, Integer> save;
    private final transient Runnable putBack;

    /**
     * @param item a new item's is not on the agenda yet
     * @param forms what is offered for the form; another may be typed
     */
    AgendaDialog(
            String heading, UUID item, List<String> forms, BiConsumer<AgendaDraft, Integer> save, Runnable putBack) {
        super(heading);
        this.item = item;
        this.save = save;
        this.putBack = putBack;
        title.setWidthFull();
        form.setItems(forms);
        form.setAllowCustomValue(true);
        form.addCustomValueSetListener(typed -> form.setValue(typed.getDetail()));
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(0);
        body().add(title, form, minutes);
        share(title, title.getLabel(), known -> Optional.of(known.title()), Function.identity());
        share(form, form.getLabel(), known -> Optional.of(known.form()), Function.identity());
        share(
                minutes,
                minutes.getLabel(),
                known -> Optional.of(known.minutes()),
                value -> getTranslation("programme.minutes", value));
    }

    @Override
    protected Optional<SessionPlan.Agenda> in(SessionPlan plan) {
        return plan.agenda().stream().filter(known -> known.id().equals(item)).findFirst();
    }

    @Override
    protected void save(int revision) {
        save.accept(
                new AgendaDraft(
                        title.getValue(),
                        Optional.ofNullable(form.getValue()).orElse(""),
                        Optional.ofNullable(minutes.getValue()).orElse(0)),
                revision);
    }

    @Override
    protected void putBack() {
        putBack.run();
    }
}
