package org.yoriai.report;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.StateCondition;

/** 報告の条件 — a session whose report was handed in here is accepted together with it, never beside it. */
@Component
class ReportCondition implements StateCondition {
    private final ReportVersions versions;

    ReportCondition(ReportVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<String> unmet(SessionPlan plan, SessionState next) {
        if (next != SessionState.ACCEPTED) {
            return List.of();
        }
        List<ReportVersion> all =
                versions.findBySessionIdOrderByNumber(plan.id().value());
        if (all.isEmpty()) {
            return List.of();
        }
        return switch (all.getLast().facts().state()) {
            case SUBMITTED -> List.of("report-waits");
            case RETURNED -> List.of("report-returned");
            case ACCEPTED -> List.of();
        };
    }

    @Override
    public String mendedIn(String key) {
        return "report";
    }
}
