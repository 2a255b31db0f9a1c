package org.yoriai.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.ledger.IncidentExports;
import org.yoriai.ledger.IncidentMode;
import org.yoriai.ledger.IncidentSteps;
import org.yoriai.ledger.IncidentWords;
import org.yoriai.ledger.Incidents;
import org.yoriai.ledger.RegisterWording;
import org.yoriai.mail.SendingLog;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.FormDialog;
import org.yoriai.shared.ui.Pickers;

/** Who sits before the incidents, and what they are read and carried on with. */
record IncidentDesk(
        Incidents incidents,
        IncidentMode mode,
        IncidentSteps steps,
        IncidentExports exports,
        SendingLog sendings,
        RegisterWording wording,
        Clock clock,
        Person person) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    IncidentWords words() {
        return new IncidentWords(wording.in(UI.getCurrentOrThrow().getLocale()));
    }

    boolean is(Role role) {
        return person.role() == role;
    }

    boolean answers() {
        return is(Role.WARD) || is(Role.OFFICE) || is(Role.ADMIN);
    }

    boolean readsNames() {
        return is(Role.WARD) || is(Role.OFFICE);
    }

    /** 日時の欄 — now, to be changed. */
    DateTimePicker moment(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(Locale.JAPAN);
        picker.setStep(MINUTE);
        picker.setDatePickerI18n(Pickers.dates());
        picker.setValue(LocalDateTime.now(clock.withZone(BusinessTime.ZONE)).truncatedTo(ChronoUnit.MINUTES));
        return picker;
    }

    static OffsetDateTime entered(DateTimePicker picker) {
        return FormDialog.entered(picker, "incident-untold")
                .atZone(BusinessTime.ZONE)
                .toOffsetDateTime();
    }

    static Div doings(Component... buttons) {
        Div doings = new Div(buttons);
        doings.addClassName("yo-doings");
        return doings;
    }
}
