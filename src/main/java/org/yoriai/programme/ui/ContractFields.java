package org.yoriai.programme.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.IntStream;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.ui.Pickers;

/** 契約そのものの値 — title, year, parties, and the days that stand outside the programmes. */
class ContractFields extends ValueFields {
    private static final long serialVersionUID = 1;
    private static final int YEARS_AROUND = 2;
    private final transient ContractFacts before;
    private final TextField title;
    private final Select<FiscalYear> year = new Select<>();
    private final DatePicker performance;
    private final IntegerField proposal;
    private final IntegerField payment;
    private final TextField head;
    private final TextField representative;
    private final transient Party ward;
    private final transient Party contractor;

    private record Party(TextField name, TextField department, TextField address, TextField phone) {
        ContractFacts.Party facts() {
            return new ContractFacts.Party(
                    name.getValue().strip(),
                    department.getValue().strip(),
                    address.getValue().strip(),
                    phone.getValue().strip());
        }
    }

    ContractFields(ContractFacts facts) {
        super(I18NProvider.translate("contract.whole"));
        before = facts;
        title = words(getTranslation("contract.name"), facts.title());
        year.setLabel(getTranslation("contract.year"));
        int now = facts.year().startYear();
        year.setItems(IntStream.rangeClosed(now - YEARS_AROUND, now + YEARS_AROUND)
                .mapToObj(FiscalYear::new)
                .toList());
        year.setItemLabelGenerator(FiscalYear::inEra);
        year.setValue(facts.year());
        performance = Pickers.date(getTranslation("contract.performance.label"));
        performance.setValue(facts.performanceUntil());
        proposal = number(
                getTranslation("contract.proposal.label"),
                getTranslation("contract.unit.days"),
                facts.proposalDueDays());
        payment = number(
                getTranslation("contract.payment.label"), getTranslation("contract.unit.days"), facts.paymentDays());
        line("1", getTranslation("contract.name"), title); // 仕様書 1
        line("", "", year);
        line("3", getTranslation("contract.performance.label"), performance); // 仕様書 3
        line("4(4)", getTranslation("contract.proposal.label"), proposal); // 仕様書 4(4)
        line("5", getTranslation("contract.payment.label"), payment); // 仕様書 5
        add(new H3(getTranslation("contract.ward")));
        ward = party(facts.ward());
        head = words(getTranslation("contract.ward-head"), facts.wardHead());
        line("", "", head);
        add(new H3(getTranslation("contract.contractor")));
        contractor = party(facts.contractor());
        representative = words(getTranslation("contract.representative"), facts.representative());
        line("", "", representative);
    }

    private Party party(ContractFacts.Party facts) {
        Party party = new Party(
                words(getTranslation("contract.party.name"), facts.name()),
                words(getTranslation("contract.party.department"), facts.department()),
                words(getTranslation("contract.party.address"), facts.address()),
                words(getTranslation("contract.party.phone"), facts.phone()));
        line("", "", party.name, party.department);
        line("", "", party.address, party.phone);
        return party;
    }

    ContractFacts facts(List<ProgrammeTerms> programmes) {
        return new ContractFacts(
                before.id(),
                title.getValue().strip(),
                entered(year, getTranslation("contract.year")),
                entered(performance, getTranslation("contract.performance.label")),
                ward.facts(),
                head.getValue().strip(),
                contractor.facts(),
                representative.getValue().strip(),
                entered(proposal, getTranslation("contract.proposal.label")),
                entered(payment, getTranslation("contract.payment.label")),
                programmes);
    }
}
