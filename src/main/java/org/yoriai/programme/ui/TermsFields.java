package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.shared.ui.Pickers;

/** 事業の値 — one programme's window, counts and days, and with what its sessions begin. */
class TermsFields extends ValueFields {
    private static final long serialVersionUID = 1;
    private static final int DAYS_OF_WEEK = 7;
    private final transient ProgrammeTerms before;
    private final DatePicker from = Pickers.date(getTranslation("contract.from"));
    private final DatePicker until = Pickers.date(getTranslation("contract.until"));
    private final IntegerField count;
    private final IntegerField least;
    private final IntegerField most;
    private final IntegerField slot;
    private final IntegerField headcount;
    private final IntegerField material;
    private final Checkbox reported = new Checkbox(getTranslation("contract.reported"));
    private final Checkbox surveyed = new Checkbox(getTranslation("contract.surveyed"));
    private final IntegerField report;
    private final Select<Unit> unit = new Select<>();

    /** 期間の単位 — a month is counted as the Civil Code counts it, and is not thirty days (民法143条). */
    private enum Unit {
        DAYS,
        WEEKS,
        MONTHS
    }

    /** @param template opens what a session of the kind begins with */
    TermsFields(ProgrammeTerms terms, Component template) {
        super(SessionWords.kind(terms.kind()));
        before = terms;
        from.setValue(terms.windowFrom());
        until.setValue(terms.windowUntil());
        count = number(
                getTranslation("contract.rule.count"), getTranslation("contract.unit.times"), terms.plannedCount());
        least = number(getTranslation("contract.least"), getTranslation("contract.unit.people"), terms.capacityMin());
        most = number(getTranslation("contract.most"), getTranslation("contract.unit.people"), terms.capacityMax());
        slot = number(
                getTranslation("contract.rule.slot"), getTranslation("contract.unit.minutes"), terms.slotMinutes());
        headcount = number(
                getTranslation("contract.rule.headcount"),
                getTranslation("contract.unit.days-before"),
                terms.headcountNoticeDays());
        material = number(
                getTranslation("contract.rule.materials"),
                getTranslation("contract.unit.days-before"),
                terms.materialDays());
        report = number(getTranslation("contract.rule.report"), "", length(terms.reportWithin()));
        unit.setLabel(getTranslation("contract.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(
                value -> getTranslation("contract.unit." + value.name().toLowerCase(Locale.ROOT)));
        unit.setValue(unit(terms.reportWithin()));
        surveyed.setValue(terms.surveyed());
        reported.setValue(terms.reported());
        String own = terms.kind().clause();
        line(own + "ア", getTranslation("contract.rule.window"), from, until);
        line(own + "ウ", getTranslation("contract.rule.count"), count);
        line(own + "エ", getTranslation("contract.rule.capacity"), least, most);
        line(own + "エ", getTranslation("contract.rule.headcount"), headcount);
        line(own + "オ", getTranslation("contract.rule.slot"), slot);
        line(own + "キ", getTranslation("contract.rule.materials"), material);
        line(Duty.SURVEY.clause(terms.kind()), getTranslation("contract.rule.survey"), surveyed);
        line(Duty.REPORT.clause(terms.kind()), getTranslation("contract.rule.report"), reported, report, unit);
        line(own + "カ", getTranslation("contract.template.about"), template);
    }

    ProgrammeTerms terms() {
        return new ProgrammeTerms(
                before.kind(),
                day(from, "contract.from"),
                day(until, "contract.until"),
                number(count, "contract.rule.count"),
                number(least, "contract.least"),
                number(most, "contract.most"),
                number(slot, "contract.rule.slot"),
                number(headcount, "contract.rule.headcount"),
                number(material, "contract.rule.materials"),
                within(number(report, "contract.rule.report")),
                surveyed.getValue(),
                reported.getValue());
    }

    private LocalDate day(DatePicker field, String label) {
        return entered(field, named(label));
    }

    private int number(IntegerField field, String label) {
        return entered(field, named(label));
    }

    private String named(String label) {
        return SessionWords.kindShort(before.kind()) + " " + getTranslation(label);
    }

    private Period within(int number) {
        return switch (unit.getValue()) {
            case DAYS -> Period.ofDays(number);
            case WEEKS -> Period.ofWeeks(number);
            case MONTHS -> Period.ofMonths(number);
        };
    }

    private static Unit unit(Period within) {
        if (within.toTotalMonths() > 0) {
            return Unit.MONTHS;
        }
        return within.getDays() % DAYS_OF_WEEK == 0 ? Unit.WEEKS : Unit.DAYS;
    }

    private static int length(Period within) {
        return switch (unit(within)) {
            case DAYS -> within.getDays();
            case WEEKS -> within.getDays() / DAYS_OF_WEEK;
            case MONTHS -> (int) within.toTotalMonths();
        };
    }
}
