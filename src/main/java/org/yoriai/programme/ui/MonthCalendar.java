package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Holidays;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;

/** 月のこよみ — sessions and open due days in their cells, holidays by name; on a phone the days with something on them, one below the other. */
class MonthCalendar extends Composite<NativeTable> {
    private static final long serialVersionUID = 1;
    private static final int WEEK = 7;
    private final transient SessionYear year;
    private final transient YearMonth month;
    private final transient Map<LocalDate, List<ListItem>> entries = new TreeMap<>();

    MonthCalendar(YearMonth month, SessionYear year, List<SessionSummary> sessions) {
        this.month = month;
        this.year = year;
        sessions.forEach(this::enter);
        NativeTable table = getContent();
        table.addClassName("yo-cal");
        table.setCaptionText(getTranslation("programme.calendar.of", MonthMoves.name(month)));
        table.getCaption().addClassName("yo-hidden");
        NativeTableRow head = table.getHead().addRow();
        for (int day = 0; day < WEEK; day++) {
            // Sunday first, as on Japan's calendars
            DayOfWeek weekday = DayOfWeek.SUNDAY.plus(day);
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(weekday.getDisplayName(TextStyle.SHORT, getLocale()));
            cell.getElement().setAttribute("scope", "col");
        }
        LocalDate sunday =
                month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() % WEEK);
        while (!sunday.isAfter(month.atEndOfMonth())) {
            week(sunday);
            sunday = sunday.plusDays(WEEK);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private void week(LocalDate sunday) {
        NativeTableRow row = getContent().getBody().addRow();
        for (int offset = 0; offset < WEEK; offset++) {
            LocalDate day = sunday.plusDays(offset);
            NativeTableCell cell = row.addDataCell();
            if (YearMonth.from(day).equals(month)) {
                fill(cell, day);
            } else {
                cell.addClassName("is-outside");
            }
        }
    }

    private void fill(NativeTableCell cell, LocalDate day) {
        Span number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("yo-cal__day");
        cell.add(number);
        cell.getElement().setAttribute("data-label", Dates.day(day));
        if (day.equals(year.today())) {
            cell.addClassName("is-today");
            cell.getElement().setAttribute("aria-current", "date");
            Span mark = new Span(getTranslation("programme.today"));
            mark.addClassName("yo-today");
            cell.add(mark);
        }
        if (Holidays.isDayOff(day)) {
            cell.addClassName("is-off");
        }
        Holidays.nameOf(day).ifPresent(name -> {
            Span holiday = new Span(name);
            holiday.addClassName("yo-cal__holiday");
            holiday.getElement().setAttribute("lang", "ja");
            cell.add(holiday);
        });
        List<ListItem> there = entries.getOrDefault(day, List.of());
        if (there.isEmpty()) {
            cell.addClassName("is-empty");
        } else {
            cell.add(new UnorderedList(there.toArray(ListItem[]::new)));
        }
    }

    private void enter(SessionSummary session) {
        RouterLink link = link(session, Dates.time(session.starts()) + " " + session.title());
        link.addComponentAsFirst(SessionWords.state(session.state()));
        put(session.day(), "session", link);
        year.duties(session).stream()
                .filter(standing -> !standing.done())
                .filter(standing -> standing.duty() != Duty.HOLDING && standing.duty() != Duty.SURVEY)
                .forEach(standing -> standing.due().ifPresent(due -> put(due, "due", due(session, standing))));
    }

    private RouterLink due(SessionSummary session, DutyStanding standing) {
        boolean late = year.isLate(standing);
        String words = getTranslation("programme.duty." + standing.duty().wireName());
        RouterLink link =
                link(session, getTranslation(late ? "programme.calendar.late" : "programme.calendar.due", words));
        link.addComponentAsFirst(Icons.of(late ? "warn" : "clock"));
        if (late) {
            link.addClassName("is-late");
        }
        return link;
    }

    private RouterLink link(SessionSummary session, String words) {
        Span name = new Span(SessionWords.kindShort(session.kind()) + SessionWords.number(session));
        name.addClassName("yo-cal__of");
        RouterLink link = new RouterLink(SessionView.class, SessionView.address(session.id()));
        link.add(name, new Span(words));
        return link;
    }

    private void put(LocalDate day, String what, Component entry) {
        if (!YearMonth.from(day).equals(month)) {
            return;
        }
        ListItem item = new ListItem(entry);
        item.getElement().setAttribute("data-what", what);
        entries.computeIfAbsent(day, _ -> new ArrayList<>()).add(item);
    }
}
