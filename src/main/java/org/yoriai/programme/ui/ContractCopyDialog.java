package org.yoriai.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.programme.ContractDraft;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Pickers;

/** 翌年度の契約をつくる — last year's values a year later; whoever makes it changes what the new specification says otherwise. */
final class ContractCopyDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int TOLD_MILLIS = 5_000;
    private static final int MOST_SESSIONS = 99;
    private final transient ContractFacts next;
    private final TextField title = new TextField(getTranslation("contract.name"));
    private final DatePicker performance = Pickers.date(getTranslation("contract.performance.label"));
    private final transient Map<ProgrammeKind, Terms> terms = new LinkedHashMap<>();
    private final Div body = new Div();

    private record Terms(DatePicker from, DatePicker until, IntegerField count) {}

    ContractCopyDialog(ContractFacts contract, Consumer<ContractDraft> make) {
        next = ContractDraft.nextYearOf(contract).facts();
        setHeaderTitle(getTranslation("contract.copy.title", next.year().inEra()));
        addClassName("yo-dialog");
        title.setValue(next.title());
        title.setWidthFull();
        performance.setValue(next.performanceUntil());
        body.addClassName("yo-form");
        body.add(new Paragraph(getTranslation("contract.copy.what")), title, performance);
        next.programmes().forEach(this::programme);
        add(body);
        Button save = new Button(getTranslation("contract.copy.make"), _ -> save(make));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), save);
    }

    private void programme(ProgrammeTerms values) {
        DatePicker from = Pickers.date(getTranslation("contract.from"));
        from.setValue(values.windowFrom());
        DatePicker until = Pickers.date(getTranslation("contract.until"));
        until.setValue(values.windowUntil());
        IntegerField count = new IntegerField(getTranslation("contract.rule.count"));
        count.setMin(1);
        count.setMax(MOST_SESSIONS);
        count.setValue(values.plannedCount());
        terms.put(values.kind(), new Terms(from, until, count));
        body.add(new H3(SessionWords.kind(values.kind())), from, until, count);
    }

    private void save(Consumer<ContractDraft> make) {
        try {
            ContractDraft draft = draft();
            make.accept(draft);
            close();
            Notification.show(
                    getTranslation("contract.copied", draft.facts().year().inEra()),
                    TOLD_MILLIS,
                    Notification.Position.BOTTOM_START);
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }

    private ContractDraft draft() {
        List<ProgrammeTerms> changed =
                next.programmes().stream().map(this::changed).toList();
        return new ContractDraft(new ContractFacts(
                next.id(),
                title.getValue().strip(),
                next.year(),
                entered(performance),
                next.ward(),
                next.wardHead(),
                next.contractor(),
                next.representative(),
                next.proposalDueDays(),
                next.paymentDays(),
                changed));
    }

    private ProgrammeTerms changed(ProgrammeTerms values) {
        Terms fields = Optional.ofNullable(terms.get(values.kind())).orElseThrow();
        return new ProgrammeTerms(
                values.kind(),
                entered(fields.from),
                entered(fields.until),
                Optional.ofNullable(fields.count.getValue()).orElse(0),
                values.capacityMin(),
                values.capacityMax(),
                values.slotMinutes(),
                values.headcountNoticeDays(),
                values.materialDays(),
                values.reportWithin(),
                values.surveyed(),
                values.reported());
    }

    private static LocalDate entered(DatePicker picker) {
        return Optional.ofNullable(picker.getValue())
                .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "day-missing"));
    }
}
