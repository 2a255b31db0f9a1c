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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yoriai.programme.Duty;
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

    /** @param registered how many are registered for the session now */
    DutyList(SessionSummary session, ProgrammeTerms terms, int registered, LocalDate today) {
        this.session = session;
        this.terms = terms;
        this.today = today;
        addClassName("yo-session__duties");
        H2 heading = new H2(getTranslation("programme.duties"));
        heading.setId("duties");
        getElement().setAttribute("aria-labelledby", "duties");
        OrderedList list = new OrderedList();
        List<Duty> duties =
                Arrays.stream(Duty.values()).filter(duty -> duty.askedBy(terms)).toList();
        Optional<Duty> now =
                duties.stream().filter(duty -> !duty.doneIn(session.state())).findFirst();
        duties.forEach(duty -> list.add(item(duty, now.filter(duty::equals).isPresent(), registered)));
        add(heading, list);
    }

    private ListItem item(Duty duty, boolean now, int registered) {
        boolean done = duty.doneIn(session.state());
        Span mark = new Span(Icons.of(done ? "done" : now ? "now" : "plan"));
        mark.addClassName("yo-duty__mark");
        Div body = new Div(title(duty, done), day(duty, done));
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

    private H3 title(Duty duty, boolean done) {
        H3 title = new H3(new Span(getTranslation("programme.duty." + duty.wireName())));
        if (done) {
            Span word = new Span(getTranslation("programme.duty.done"));
            word.addClassName("yo-hidden");
            title.add(word);
        } else {
            Span who = new Span(
                    getTranslation("programme.holder." + duty.holder().name().toLowerCase(Locale.ROOT)));
            who.addClassName("yo-who");
            title.add(who);
        }
        return title;
    }

    private Paragraph day(Duty duty, boolean done) {
        Paragraph line = new Paragraph(dayWords(duty, done));
        line.addClassName("yo-duty__due");
        return line;
    }

    /** The contract does not move a due day; that nobody takes anything in on it has to be seen in time. */
    private String dayOff(LocalDate due) {
        return getTranslation(
                "programme.duty.day-off", Holidays.nameOf(due).orElse(""), Dates.day(Holidays.workdayBefore(due)));
    }

    private String dayWords(Duty duty, boolean done) {
        String own = "programme.duty." + duty.wireName();
        return switch (duty) {
            case AGREEMENT, ACCEPTANCE -> getTranslation(own + (done ? ".is-done" : ".to-do"));
            case HOLDING ->
                getTranslation(
                        session.day().equals(today) ? "programme.duty.today" : "programme.duty.on",
                        Dates.day(session.day()) + " " + Dates.span(session.starts(), session.ends()));
            case SURVEY -> getTranslation("programme.duty.same-day", Dates.day(session.day()));
            case MATERIAL, HEADCOUNT, REPORT -> {
                LocalDate due = duty.due(terms, session.day()).orElseThrow();
                String words = getTranslation(done ? "programme.duty.was-due" : "programme.duty.until", Dates.day(due));
                yield done || !Holidays.isDayOff(due) ? words : words + dayOff(due);
            }
        };
    }
}
