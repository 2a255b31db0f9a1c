package org.yoriai.programme.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.SessionDraft;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Pickers;

/** 実施回の計画 — title, goal, day, venue and people of one session; what an agreement holds is shown and cannot be typed over. */
final class PlanDialog extends MergingDialog<SessionDraft> {
    private static final long serialVersionUID = 1;
    private static final Duration STEP = Duration.ofMinutes(15);
    private final TextField title = new TextField(getTranslation("plan.title"));
    private final TextArea goal = new TextArea(getTranslation("plan.goal"));
    private final DatePicker day = Pickers.date(getTranslation("plan.day"));
    private final TimePicker starts = new TimePicker(getTranslation("plan.starts"), LocalTime.of(14, 0));
    private final TimePicker ends = new TimePicker(getTranslation("plan.ends"), LocalTime.of(16, 0));
    private final Select<VenueBook.Entry> venue = new Select<>();
    private final transient Map<AccountId, Select<FieldRole>> workers = new LinkedHashMap<>();
    private final transient BiConsumer<SessionDraft, Integer> save;

    /** @param save takes the draft and the number of the revision upon which it was made */
    PlanDialog(
            String heading,
            List<VenueBook.Entry> venues,
            Map<AccountId, String> people,
            BiConsumer<SessionDraft, Integer> save) {
        super(heading);
        this.save = save;
        title.setWidthFull();
        goal.setWidthFull();
        starts.setStep(STEP);
        ends.setStep(STEP);
        venue.setLabel(getTranslation("plan.venue"));
        venue.setItems(venues);
        venue.setItemLabelGenerator(entry -> entry.facts().name());
        body().add(title, goal, day, starts, ends, venue, new H3(getTranslation("plan.workers")));
        share(title, title.getLabel(), draft -> Optional.of(draft.title()), Function.identity());
        share(goal, getTranslation("plan.goal-short"), draft -> Optional.of(draft.goal()), Function.identity());
        share(day, day.getLabel(), draft -> Optional.of(draft.day()), Dates::day);
        share(starts, starts.getLabel(), draft -> Optional.of(draft.starts()), Dates::time);
        share(ends, ends.getLabel(), draft -> Optional.of(draft.ends()), Dates::time);
        share(
                venue,
                venue.getLabel(),
                draft -> venues.stream()
                        .filter(entry -> entry.id().equals(draft.venue()))
                        .findFirst(),
                entry -> entry.facts().name());
        people.forEach(this::worker);
    }

    PlanDialog holding(Map<PlanPart, Integer> held) {
        Optional.ofNullable(held.get(PlanPart.CONTENT))
                .ifPresent(number -> List.of(title, goal).forEach(field -> lock(field, field, number)));
        Optional.ofNullable(held.get(PlanPart.DATE)).ifPresent(number -> {
            lock(day, day, number);
            List.of(starts, ends).forEach(field -> lock(field, field, number));
            lock(venue, venue, number);
        });
        return this;
    }

    private static void lock(AbstractField<?, ?> field, HasHelper note, int agreement) {
        field.setReadOnly(true);
        note.setHelperComponent(new LockNote(agreement));
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
        body().add(role);
        share(role, name, draft -> Optional.ofNullable(draft.workers().get(account)), SessionWords::role);
    }

    @Override
    protected Optional<SessionDraft> in(SessionPlan plan) {
        return Optional.of(plan.draft());
    }

    @Override
    protected void save(int revision) {
        save.accept(draft(), revision);
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
