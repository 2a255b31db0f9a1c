package org.yoriai.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yoriai.deadline.DueItem;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Status;

/** 1年の流れ — a lane for each programme with its sessions, and one for the contract's end; each mark leads to what it stands for. */
class YearLine extends Section {
    private static final long serialVersionUID = 1;

    YearLine(
            ContractFacts contract,
            List<SessionSummary> sessions,
            List<DueItem> items,
            Duty.Holder side,
            Said said,
            LocalDate today) {
        addClassNames("yo-sec", "yo-year");
        getElement().setAttribute("aria-labelledby", "year").setAttribute("data-testid", "year");
        Days days = Days.of(contract, sessions);
        H2 title = new H2(getTranslation("today.year"));
        title.setId("year");
        Div head = new Div(title, legend(side));
        head.addClassName("yo-sec__head");
        Div grid = new Div(months(days));
        grid.addClassName("yo-year__grid");
        grid.getStyle().set("--days", Integer.toString(days.count()));
        if (days.contains(today)) {
            grid.add(todayLine(days, today));
        }
        Marks marks = new Marks(items, side, said, today);
        for (ProgrammeTerms terms : contract.programmes()) {
            List<SessionSummary> own = sessions.stream()
                    .filter(session -> session.kind() == terms.kind())
                    .sorted(Comparator.comparing(SessionSummary::day))
                    .toList();
            grid.add(Lane.of(terms, own, marks, days));
        }
        grid.add(Lane.ofTheEnd(contract, items, marks, days));
        add(head, grid);
    }

    private UnorderedList legend(Duty.Holder side) {
        UnorderedList legend = new UnorderedList(
                new ListItem(new Status(Status.Kind.GOOD, "done", getTranslation("today.legend.accepted"))),
                new ListItem(new Status(Status.Kind.PLAIN, "held", getTranslation("today.legend.held"))),
                new ListItem(new Status(Status.Kind.PLAIN, "plan", getTranslation("today.legend.planned"))),
                new ListItem(new Status(Status.Kind.PLAIN, "talk", getTranslation("today.legend.talk"))),
                new ListItem(new Status(Status.Kind.NEED, "hand", Said.turn(side))));
        legend.addClassName("yo-legend");
        return legend;
    }

    private static Component months(Days days) {
        Div months = new Div();
        months.addClassName("yo-year__months");
        months.getElement().setAttribute("aria-hidden", "true");
        for (YearMonth month = YearMonth.from(days.first);
                !month.atDay(1).isAfter(days.last);
                month = month.plusMonths(1)) {
            Span name = new Span(Dates.month(month.atDay(1)));
            name.getStyle()
                    .set("--d", Integer.toString(days.at(month.atDay(1))))
                    .set("--l", Integer.toString(month.lengthOfMonth()));
            months.add(name);
        }
        return months;
    }

    private Component todayLine(Days days, LocalDate today) {
        Div line = new Div(new Span(getTranslation("desk.today")));
        line.addClassName("yo-year__today");
        line.getElement().setAttribute("aria-hidden", "true");
        line.getStyle().set("--d", Integer.toString(days.at(today)));
        return line;
    }

    /** 見せる日々 — whole months, from the first window or session to the contract's end. */
    record Days(LocalDate first, LocalDate last) {
        static Days of(ContractFacts contract, List<SessionSummary> sessions) {
            Stream<LocalDate> windows = contract.programmes().stream().map(ProgrammeTerms::windowFrom);
            Optional<LocalDate> earliest = Stream.concat(
                            windows, sessions.stream().map(SessionSummary::day))
                    .min(Comparator.naturalOrder());
            LocalDate until = sessions.stream()
                    .map(SessionSummary::day)
                    .filter(day -> day.isAfter(contract.performanceUntil()))
                    .max(Comparator.naturalOrder())
                    .orElse(contract.performanceUntil());
            return new Days(
                    earliest.orElse(contract.year().firstDay()).withDayOfMonth(1),
                    YearMonth.from(until).atEndOfMonth());
        }

        int count() {
            return at(last) + 1;
        }

        int at(LocalDate day) {
            return (int) ChronoUnit.DAYS.between(first, day);
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
