package org.yoriai.kit.ui;

import static org.yoriai.kit.ui.Desk.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a calendar, in the reader's language. */
final class Pickers {
    private Pickers() {}

    static DatePicker.DatePickerI18n dates() {
        Locale locale = UI.getCurrentOrThrow().getLocale();
        // the calendar's week begins on Sunday, as Japan's calendars do
        List<DayOfWeek> week = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toList();
        return new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy/MM/dd")
                .setMonthNames(Arrays.stream(new DateFormatSymbols(locale).getMonths())
                        .limit(12)
                        .toList())
                .setWeekdays(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setToday(text("tablets.today"))
                .setCancel(text("desk.close"));
    }
}
