package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.Optional;

/** 月の送り — the month before and after, each an address; whoever goes on by keyboard keeps the focus where it was. */
class MonthMoves extends Nav {
    private static final long serialVersionUID = 1;

    /** @param before the month that was shown before this one on the same page */
    MonthMoves(SessionFilter filter, YearMonth month, YearMonth today, Optional<YearMonth> before) {
        addClassName("yo-cal__moves");
        getElement().setAttribute("aria-label", getTranslation("programme.calendar.months"));
        RouterLink earlier = link(filter, month.minusMonths(1), "programme.calendar.before");
        RouterLink later = link(filter, month.plusMonths(1), "programme.calendar.after");
        H2 heading = new H2(name(month));
        heading.getElement().setAttribute("aria-live", "polite");
        add(earlier, heading, later);
        if (!month.equals(today)) {
            add(link(filter, today, "programme.calendar.this-month"));
        }
        before.ifPresent(shown -> {
            if (shown.plusMonths(1).equals(month)) {
                focus(later);
            } else if (shown.minusMonths(1).equals(month)) {
                focus(earlier);
            }
        });
    }

    /** 2026年11月 */
    static String name(YearMonth month) {
        // as words: a message would write the year with a comma
        return I18NProvider.translate(
                "programme.calendar.month", Integer.toString(month.getYear()), Integer.toString(month.getMonthValue()));
    }

    private RouterLink link(SessionFilter filter, YearMonth month, String key) {
        RouterLink link = new RouterLink(getTranslation(key), SessionsView.class);
        link.setQueryParameters(filter.in(month).query());
        link.addClassName("yo-btn");
        link.getElement().setAttribute("aria-label", getTranslation(key) + " " + name(month));
        return link;
    }

    private static void focus(RouterLink link) {
        link.getElement().executeJs("this.focus()");
    }
}
