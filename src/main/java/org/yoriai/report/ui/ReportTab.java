package org.yoriai.report.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;

/** 報告の面 — the office words, makes and hands in the 実施報告書; the ward reads, accepts or gives it back. */
@Component
class ReportTab implements SessionTab {
    private final ReportDesk desk;

    ReportTab(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public String slug() {
        return "report";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String labelKey() {
        return "report.tab";
    }

    @Override
    public Optional<String> count(SessionPlan plan) {
        return Optional.empty();
    }

    @Override
    public boolean visibleTo(Person person) {
        return person.role() == Role.OFFICE || person.role() == Role.WARD;
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        return desk.person().role() == Role.OFFICE ? new OfficeReport(plan, desk) : new WardReport(plan, desk);
    }
}
