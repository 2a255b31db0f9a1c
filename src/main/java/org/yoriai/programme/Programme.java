package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;

/** 事業 — one kind of session with its terms, as a row of the contract. */
@Entity
@NullUnmarked
class Programme extends ContractOwned {
    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    @Column(name = "window_from")
    private LocalDate windowFrom;

    @Column(name = "window_until")
    private LocalDate windowUntil;

    @Column(name = "planned_count")
    private int plannedCount;

    @Column(name = "capacity_min")
    private int capacityMin;

    @Column(name = "capacity_max")
    private int capacityMax;

    @Column(name = "slot_minutes")
    private int slotMinutes;

    @Column(name = "headcount_notice_days")
    private int headcountNoticeDays;

    @Column(name = "material_days")
    private int materialDays;

    @Column(name = "report_within")
    private String reportWithin;

    private boolean surveyed;
    private boolean reported;
    private String agenda;
    private String equipment;

    protected Programme() {}

    Programme(UUID id, ProgrammeTerms terms, SessionTemplate template) {
        super(id);
        kind = terms.kind();
        change(terms);
        change(template);
    }

    final void change(ProgrammeTerms terms) {
        windowFrom = terms.windowFrom();
        windowUntil = terms.windowUntil();
        plannedCount = terms.plannedCount();
        capacityMin = terms.capacityMin();
        capacityMax = terms.capacityMax();
        slotMinutes = terms.slotMinutes();
        headcountNoticeDays = terms.headcountNoticeDays();
        materialDays = terms.materialDays();
        reportWithin = terms.reportWithin().toString();
        surveyed = terms.surveyed();
        reported = terms.reported();
    }

    final void change(SessionTemplate template) {
        agenda = TemplateText.ofAgenda(template);
        equipment = TemplateText.ofEquipment(template);
    }

    ProgrammeKind kind() {
        return kind;
    }

    SessionTemplate template() {
        return TemplateText.read(agenda, equipment);
    }

    ProgrammeTerms terms() {
        return new ProgrammeTerms(
                kind,
                windowFrom,
                windowUntil,
                plannedCount,
                capacityMin,
                capacityMax,
                slotMinutes,
                headcountNoticeDays,
                materialDays,
                Period.parse(reportWithin),
                surveyed,
                reported);
    }
}
