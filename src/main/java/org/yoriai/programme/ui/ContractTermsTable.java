package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.ui.DeskTable;

/** 契約の条件 — one row for each rule, one column for each programme; the clause stands beside the value that it sets. */
class ContractTermsTable extends Section {
    private static final long serialVersionUID = 1;
    private static final int DAYS_OF_WEEK = 7;
    private final transient ContractFacts contract;
    private final DeskTable table;

    ContractTermsTable(ContractFacts contract) {
        this.contract = contract;
        addClassName("yo-sec");
        List<DeskTable.Column> columns = new ArrayList<>();
        columns.add(new DeskTable.Column(text("contract.rule"), "key", "nw"));
        contract.programmes().forEach(terms -> columns.add(new DeskTable.Column(SessionWords.kindShort(terms.kind()))));
        table = new DeskTable(text("contract.rules"), columns);
        row(
                "window",
                "ア",
                terms -> text("contract.from-to", EraDate.of(terms.windowFrom()), EraDate.of(terms.windowUntil())));
        row("count", "ウ", terms -> text("contract.about", terms.plannedCount()));
        row("capacity", "エ", ContractTermsTable::capacity);
        row("headcount", "エ", terms -> text("contract.days-before", terms.headcountNoticeDays()));
        row("slot", "オ", terms -> text("programme.minutes", terms.slotMinutes()));
        row("materials", "キ", terms -> text("contract.days-before", terms.materialDays()));
        row("survey", "ケ", terms -> text(terms.surveyed() ? "contract.yes" : "contract.no"));
        row("report", "コ", terms -> terms.reported() ? after(terms.reportWithin()) : text("contract.no"));
        add(new H2(text("contract.rules")), facts(), table);
    }

    private Div facts() {
        Div facts = new Div(
                line("contract.performance", EraDate.of(contract.performanceUntil())),
                line("contract.proposal", text("contract.days-after", contract.proposalDueDays())),
                line("contract.payment", text("contract.days-after", contract.paymentDays())));
        facts.addClassName("yo-lines");
        return facts;
    }

    private static Span line(String key, String value) {
        return new Span(text(key, value));
    }

    private void row(String rule, String letter, Function<ProgrammeTerms, String> value) {
        List<Span> cells = new ArrayList<>();
        cells.add(new Span(text("contract.rule." + rule)));
        contract.programmes().forEach(terms -> cells.add(cell(value.apply(terms), clause(terms.kind(), rule, letter))));
        table.row(cells.toArray(Span[]::new));
    }

    private static Span cell(String value, String clause) {
        Span small = new Span(text("contract.clause", clause));
        small.addClassName("yo-second");
        return new Span(new Span(value), small);
    }

    // a dispatch has no survey, so its report comes a letter earlier (仕様書 4(2)ケ)
    private static String clause(ProgrammeKind kind, String rule, String letter) {
        return kind.clause() + (rule.equals("report") && kind == ProgrammeKind.DISPATCH ? "ケ" : letter);
    }

    private static String capacity(ProgrammeTerms terms) {
        return terms.capacityMin() == terms.capacityMax()
                ? text("contract.people", terms.capacityMax())
                : text("contract.people-from-to", terms.capacityMin(), terms.capacityMax());
    }

    private static String after(Period within) {
        if (within.toTotalMonths() > 0) {
            return text("contract.months-after", within.toTotalMonths());
        }
        int days = within.getDays();
        return days % DAYS_OF_WEEK == 0
                ? text("contract.weeks-after", days / DAYS_OF_WEEK)
                : text("contract.days-after", days);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
