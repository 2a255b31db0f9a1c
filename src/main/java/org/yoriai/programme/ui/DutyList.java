package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Holidays;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;

/** 手続きの流れ — a session's duties down the page, each with its day and the clause that asks for it. */
class DutyList extends Aside {
    private static final long serialVersionUID = 1;
    private final transient SessionSummary session;
    private final transient ProgrammeTerms terms;
    private final transient LocalDate today;

    /**
     * @param duties how far each really is
     * @param registered how many are registered for the session now
     */
    DutyList(SessionSummary session, ProgrammeTerms terms, List<DutyStanding> duties, int registered, LocalDate today) {
        this.session = session;
        this.terms = terms;
        this.today = today;
        addClassName("yo-session__duties");
        H2 heading = new H2(getTranslation("programme.duties"));
        heading.setId("duties");
        getElement().setAttribute("aria-labelledby", "duties");
        OrderedList list = new OrderedList();
        Optional<DutyStanding> now =
                duties.stream().filter(standing -> !standing.done()).findFirst();
        duties.forEach(
                standing -> list.add(item(standing, now.filter(standing::equals).isPresent(), registered)));
        add(heading, list);
    }

    private ListItem item(DutyStanding standing, boolean now, int registered) {
        Duty duty = standing.duty();
        boolean done = standing.done();
        Span mark = new Span(Icons.of(done ? "done" : now ? "now" : "plan"));
        mark.addClassName("yo-duty__mark");
        Div body = new Div(title(standing), day(standing));
        body.addClassName("yo-duty__body");
        if (duty == Duty.HEADCOUNT && !done) {
            Paragraph heads = new Paragraph(getTranslation("programme.duty.headcount.so-far", registered));
            heads.addClassName("yo-duty__more");
            body.add(heads);
        }
        body.add(new ClauseButton(duty, session, terms));
        ListItem item = new ListItem(mark, body);
        item.addClassName("yo-duty");
        item.getElement().setAttribute("data-state", done ? "done" : now ? "now" : "next");
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private H3 title(DutyStanding standing) {
        H3 title = new H3(
                new Span(getTranslation("programme.duty." + standing.duty().wireName())));
        if (standing.done()) {
            Span word = new Span(getTranslation("programme.duty.done"));
            word.addClassName("yo-hidden");
            title.add(word);
        } else {
            Span who = new Span(getTranslation(
                    "programme.holder." + standing.holder().name().toLowerCase(Locale.ROOT)));
            who.addClassName("yo-who");
            title.add(who);
        }
        return title;
    }

    private Paragraph day(DutyStanding standing) {
        Paragraph line = new Paragraph(dayWords(standing));
        line.addClassName("yo-duty__due");
        return line;
    }

    /** The contract does not move a due day; that nobody takes anything in on it has to be seen in time. */
    private String dayOff(LocalDate due) {
        return getTranslation(
                "programme.duty.day-off", Holidays.nameOf(due).orElse(""), Dates.day(Holidays.workdayBefore(due)));
    }

    private String dayWords(DutyStanding standing) {
        Duty duty = standing.duty();
        boolean done = standing.done();
        String own = "programme.duty." + duty.wireName();
        return switch (duty) {
            case AGREEMENT, ACCEPTANCE -> getTranslation(own + (done ? ".is-done" : ".to-do"));
            case HOLDING ->
                getTranslation(
                        session.day().equals(today) ? "programme.duty.today" : "programme.duty.on",
                        Dates.day(session.day()) + " " + Dates.span(session.starts(), session.ends()));
            case SURVEY -> getTranslation("programme.duty.same-day", Dates.day(session.day()));
            case MATERIAL, HEADCOUNT, REPORT -> {
                LocalDate due = standing.due().orElseThrow();
                String words = getTranslation(done ? "programme.duty.was-due" : "programme.duty.until", Dates.day(due));
                yield done || !Holidays.isDayOff(due) ? words : words + dayOff(due);
            }
        };
    }
}
