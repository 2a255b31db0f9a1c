package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.FiscalYear;

/** 委託契約 — the tenant itself. */
@Entity
@NullUnmarked
class Contract {
    @Id
    private UUID id;

    private String title;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "performance_until")
    private LocalDate performanceUntil;

    @Column(name = "ward_name")
    private String wardName;

    @Column(name = "ward_department")
    private String wardDepartment;

    @Column(name = "ward_address")
    private String wardAddress;

    @Column(name = "ward_phone")
    private String wardPhone;

    @Column(name = "ward_head")
    private String wardHead;

    @Column(name = "contractor_name")
    private String contractorName;

    @Column(name = "contractor_department")
    private String contractorDepartment;

    @Column(name = "contractor_address")
    private String contractorAddress;

    @Column(name = "contractor_phone")
    private String contractorPhone;

    private String representative;

    @Column(name = "proposal_due_days")
    private int proposalDueDays;

    @Column(name = "payment_days")
    private int paymentDays;

    private int revision;

    protected Contract() {}

    Contract(ContractFacts facts) {
        id = facts.id().value();
        take(facts);
    }

    void change(ContractFacts facts) {
        take(facts);
        revision++;
    }

    /** A part of the contract that stands elsewhere was changed. */
    void touch() {
        revision++;
    }

    int revision() {
        return revision;
    }

    private void take(ContractFacts facts) {
        title = facts.title();
        fiscalYear = facts.year().startYear();
        performanceUntil = facts.performanceUntil();
        wardName = facts.ward().name();
        wardDepartment = facts.ward().department();
        wardAddress = facts.ward().address();
        wardPhone = facts.ward().phone();
        wardHead = facts.wardHead();
        contractorName = facts.contractor().name();
        contractorDepartment = facts.contractor().department();
        contractorAddress = facts.contractor().address();
        contractorPhone = facts.contractor().phone();
        representative = facts.representative();
        proposalDueDays = facts.proposalDueDays();
        paymentDays = facts.paymentDays();
    }

    ContractFacts facts(List<ProgrammeTerms> programmes) {
        return new ContractFacts(
                new ContractId(id),
                title,
                new FiscalYear(fiscalYear),
                performanceUntil,
                new ContractFacts.Party(wardName, wardDepartment, wardAddress, wardPhone),
                wardHead,
                new ContractFacts.Party(contractorName, contractorDepartment, contractorAddress, contractorPhone),
                representative,
                proposalDueDays,
                paymentDays,
                programmes);
    }
}
