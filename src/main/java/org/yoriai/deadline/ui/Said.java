package org.yoriai.deadline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yoriai.deadline.DueItem;
import org.yoriai.programme.Duty;
import org.yoriai.shared.Holidays;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.Phrases;
import org.yoriai.shared.ui.Dates;

/** 期限の言い方 — in the language of the desk at which it is read. */
@Component
class Said {
    private final Phrases phrases;

    Said(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(Phrase phrase) {
        return phrases.say(phrase, UI.getCurrentOrThrow().getLocale());
    }

    /** 区の番 */
    static String turn(Duty.Holder side) {
        return I18NProvider.translate("today.turn." + side.name().toLowerCase(Locale.ROOT));
    }

    /** 12月3日（木）, 今日, 期限の定めなし */
    static String day(DueItem item, LocalDate today) {
        return item.due()
                .map(due -> due.equals(today) ? I18NProvider.translate("desk.today") : Dates.day(due))
                .orElseGet(() -> I18NProvider.translate("today.undated"));
    }

    /** あと9日, 1日超過; on a day off with the open day before it. */
    static String distance(DueItem item, LocalDate today) {
        return item.due().map(due -> distance(due, today)).orElse("");
    }

    private static String distance(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return I18NProvider.translate("programme.days-over", -days);
        }
        String words = days == 0 ? Dates.day(due) : I18NProvider.translate("programme.days-left", days);
        return days > 0 && Holidays.isDayOff(due)
                ? words + I18NProvider.translate("today.day-off", Dates.dayOnly(Holidays.workdayBefore(due)))
                : words;
    }
}
