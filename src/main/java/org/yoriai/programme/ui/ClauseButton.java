package org.yoriai.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;

/** 条文の控え — names the clause; pointed at, it tells what the clause says and how the day was counted. */
public final class ClauseButton extends Composite<NativeButton> {
    private static final long serialVersionUID = 1;

    ClauseButton(Duty duty, SessionSummary session, ProgrammeTerms terms) {
        String name = getTranslation("programme.clause", duty.clause(session.kind()));
        show(
                name,
                getTranslation("programme.clause.title." + duty.wireName()),
                text(duty, session.kind()),
                sum(duty, session, terms));
    }

    private ClauseButton(String name, String title, String text, Optional<String> sum) {
        show(name, title, text, sum);
    }

    /**
     * @param name for example 仕様書 4(1)キ
     * @param sum how a day was counted; empty where none is
     */
    public static ClauseButton of(String name, String title, String text, Optional<String> sum) {
        return new ClauseButton(name, title, text, sum);
    }

    private void show(String name, String title, String text, Optional<String> sum) {
        NativeButton button = getContent();
        button.setText(name);
        button.addClassName("yo-clause");
        button.getElement().setAttribute("type", "button");

        Paragraph heading = new Paragraph(name + "　" + title);
        heading.addClassName("yo-tip__title");
        Div tip = new Div(heading, new Paragraph(text));
        tip.addClassName("yo-tip");
        sum.ifPresent(words -> {
            Paragraph line = new Paragraph(words);
            line.addClassName("yo-tip__calc");
            tip.add(line);
        });
        Popover popover = new Popover(tip);
        popover.addClassName("yo-tip-box");
        popover.setTarget(button);
        popover.setOpenOnHover(true);
        popover.setOpenOnFocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(name);
    }

    private String text(Duty duty, ProgrammeKind kind) {
        return duty == Duty.ACCEPTANCE
                ? getTranslation("programme.clause.text.acceptance")
                : getTranslation("programme.clause.text." + kind.wireName() + "." + duty.wireName());
    }

    private Optional<String> sum(Duty duty, SessionSummary session, ProgrammeTerms terms) {
        String held = Dates.dayOnly(session.day());
        return switch (duty) {
            case MATERIAL -> Optional.of(daysBefore(held, terms.materialDays(), terms.materialDue(session.day())));
            case HEADCOUNT ->
                Optional.of(daysBefore(held, terms.headcountNoticeDays(), terms.headcountDue(session.day())));
            case REPORT -> Optional.of(after(held, terms.reportWithin(), terms.reportDue(session.day())));
            case AGREEMENT, HOLDING, SURVEY, ACCEPTANCE -> Optional.empty();
        };
    }

    private String daysBefore(String held, int days, LocalDate due) {
        return getTranslation("programme.sum.days-before", held, days, Dates.dayOnly(due));
    }

    private String after(String held, Period within, LocalDate due) {
        return within.toTotalMonths() > 0
                ? getTranslation("programme.sum.months-after", held, within.toTotalMonths(), Dates.dayOnly(due))
                : getTranslation("programme.sum.days-after", held, within.getDays(), Dates.dayOnly(due));
    }
}
