package org.yoriai.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 日付の入力 — the words of a picker's calendar, in the reader's language. */
public final class Pickers {
    private Pickers() {}

    public static DatePicker date(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Locale.JAPAN);
        picker.setI18n(dates());
        return picker;
    }

    public static DatePicker.DatePickerI18n dates() {
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
                .setToday(I18NProvider.translate("desk.today"))
                .setCancel(I18NProvider.translate("desk.close"));
    }
}
