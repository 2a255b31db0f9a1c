package org.yoriai.programme.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.SessionDraft;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Pickers;

/** 実施回の計画 — title, goal, day, venue and people of one session; a refusal is told and nothing typed is lost. */
final class PlanDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private static final Duration STEP = Duration.ofMinutes(15);
    private final TextField title = new TextField(getTranslation("plan.title"));
    private final TextArea goal = new TextArea(getTranslation("plan.goal"));
    private final DatePicker day = Pickers.date(getTranslation("plan.day"));
    private final TimePicker starts = new TimePicker(getTranslation("plan.starts"), LocalTime.of(14, 0));
    private final TimePicker ends = new TimePicker(getTranslation("plan.ends"), LocalTime.of(16, 0));
    private final Select<VenueBook.Entry> venue = new Select<>();
    private final transient Map<AccountId, Select<FieldRole>> workers = new LinkedHashMap<>();
    private final Div body = new Div();

    PlanDialog(
            String heading, List<VenueBook.Entry> venues, Map<AccountId, String> people, Consumer<SessionDraft> save) {
        setHeaderTitle(heading);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        title.setWidthFull();
        goal.setWidthFull();
        starts.setStep(STEP);
        ends.setStep(STEP);
        venue.setLabel(getTranslation("plan.venue"));
        venue.setItems(venues);
        venue.setItemLabelGenerator(entry -> entry.facts().name());
        body.addClassName("yo-form");
        body.add(title, goal, day, starts, ends, venue, new H3(getTranslation("plan.workers")));
        people.forEach(this::worker);
        add(body);
        Button keep = new Button(getTranslation("plan.save"), _ -> keep(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), keep);
    }

    PlanDialog with(SessionPlan plan) {
        var session = plan.summary();
        title.setValue(session.title());
        goal.setValue(plan.goal());
        day.setValue(session.day());
        starts.setValue(session.starts());
        ends.setValue(session.ends());
        venue.getListDataView()
                .getItems()
                .filter(entry -> entry.facts().equals(plan.venue()))
                .findFirst()
                .ifPresent(venue::setValue);
        plan.workers()
                .forEach(worker -> Optional.ofNullable(workers.get(worker.account()))
                        .ifPresent(role -> role.setValue(worker.role())));
        return this;
    }

    private void worker(AccountId account, String name) {
        Select<FieldRole> role = new Select<>();
        role.setLabel(name);
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("plan.not-assigned"));
        role.setItems(FieldRole.values());
        role.setItemLabelGenerator(value ->
                Optional.ofNullable(value).map(SessionWords::role).orElse(getTranslation("plan.not-assigned")));
        workers.put(account, role);
        body.add(role);
    }

    private void keep(Consumer<SessionDraft> save) {
        try {
            save.accept(draft());
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }

    private SessionDraft draft() {
        Map<AccountId, FieldRole> assigned = new LinkedHashMap<>();
        workers.forEach((account, role) ->
                Optional.ofNullable(role.getValue()).ifPresent(value -> assigned.put(account, value)));
        return new SessionDraft(
                title.getValue(),
                goal.getValue(),
                entered(day, "day-missing"),
                entered(starts, "time-missing"),
                entered(ends, "time-missing"),
                entered(venue, "venue-missing").id(),
                assigned);
    }

    private static <T> T entered(HasValue<?, T> field, String otherwise) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, otherwise));
    }
}
