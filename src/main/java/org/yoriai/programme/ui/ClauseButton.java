package org.yoriai.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.LocalDate;
import java.time.Period;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;

/** 条文の控え — names the clause; pointed at, it tells what the clause says and how the day was counted. */
class ClauseButton extends Composite<NativeButton> {
    private static final long serialVersionUID = 1;

    ClauseButton(Duty duty, SessionSummary session, ProgrammeTerms terms) {
        String name = getTranslation("programme.clause", duty.clause(session.kind()));
        NativeButton button = getContent();
        button.setText(name);
        button.addClassName("yo-clause");
        button.getElement().setAttribute("type", "button");

        Paragraph title = new Paragraph(name + "　" + getTranslation("programme.clause.title." + duty.wireName()));
        title.addClassName("yo-tip__title");
        Div tip = new Div(title, new Paragraph(text(duty, session.kind())));
        tip.addClassName("yo-tip");
        sum(duty, session, terms, tip);
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

    private void sum(Duty duty, SessionSummary session, ProgrammeTerms terms, Div tip) {
        String held = Dates.dayOnly(session.day());
        String words = switch (duty) {
            case MATERIAL -> daysBefore(held, terms.materialDays(), terms.materialDue(session.day()));
            case HEADCOUNT -> daysBefore(held, terms.headcountNoticeDays(), terms.headcountDue(session.day()));
            case REPORT -> after(held, terms.reportWithin(), terms.reportDue(session.day()));
            case AGREEMENT, HOLDING, SURVEY, ACCEPTANCE -> "";
        };
        if (!words.isEmpty()) {
            Paragraph sum = new Paragraph(words);
            sum.addClassName("yo-tip__calc");
            tip.add(sum);
        }
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
