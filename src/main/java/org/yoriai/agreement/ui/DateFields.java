package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yoriai.agreement.ProposedDate;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Pickers;

/** 提案の日時と会場の欄 */
final class DateFields extends Div {
    private static final long serialVersionUID = 1;
    private static final Duration STEP = Duration.ofMinutes(15);
    private final DatePicker day = Pickers.date(text("plan.day"));
    private final TimePicker starts = new TimePicker(text("plan.starts"), LocalTime.of(14, 0));
    private final TimePicker ends = new TimePicker(text("plan.ends"), LocalTime.of(16, 0));
    private final Select<VenueBook.Entry> venue = new Select<>();

    DateFields(List<VenueBook.Entry> venues) {
        addClassName("yo-agreements__date");
        starts.setStep(STEP);
        ends.setStep(STEP);
        venue.setLabel(text("plan.venue"));
        venue.setItems(venues);
        venue.setItemLabelGenerator(entry -> entry.facts().name());
        add(day, starts, ends, venue);
    }

    /** Begins with what was proposed before. */
    DateFields with(Optional<ProposedDate> before) {
        before.ifPresent(date -> {
            day.setValue(date.day());
            starts.setValue(date.starts());
            ends.setValue(date.ends());
            venue.getListDataView()
                    .getItems()
                    .filter(entry -> entry.id().equals(date.venue()))
                    .findFirst()
                    .ifPresent(venue::setValue);
        });
        return this;
    }

    /** @throws Refusal {@code day-missing}, {@code time-missing}, {@code venue-missing}, {@code session-ends-early} */
    ProposedDate value() {
        return new ProposedDate(
                entered(day, "day-missing"),
                entered(starts, "time-missing"),
                entered(ends, "time-missing"),
                entered(venue, "venue-missing").id());
    }

    private static <T> T entered(HasValue<?, T> field, String otherwise) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, otherwise));
    }
}
