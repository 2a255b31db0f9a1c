package org.yoriai.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.FollowUps;
import org.yoriai.association.Hearings;
import org.yoriai.association.Participants;
import org.yoriai.association.PolicyFacts;
import org.yoriai.association.SupportPolicies;
import org.yoriai.association.VisitedPolicy;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.fieldwork.SessionRecords;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.Materials;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionPlan;
import org.yoriai.report.ReportParticulars.GroupWork;
import org.yoriai.report.ReportParticulars.HandedOut;
import org.yoriai.report.ReportParticulars.Picture;
import org.yoriai.report.ReportParticulars.Visit;
import org.yoriai.shared.BusinessTime;
import org.yoriai.survey.SurveyResults;

/** 報告書の材料を集める — everything that is known of a session, from whoever keeps it; every reading is logged there. */
@Component
class ReportGathering {
    /** Photographs are opened, scaled and shown. */
    static final boolean DRAWN = true;

    /** Photographs are counted only: nothing is opened. */
    static final boolean COUNTED = false;

    private final Contracts contracts;
    private final ProgrammeSessions sessions;
    private final Participants participants;
    private final SessionRecords records;
    private final SurveyResults results;
    private final Materials materials;
    private final Hearings hearings;
    private final FollowUps followUps;
    private final SupportPolicies policies;
    private final ReportPictures pictures;
    private final ReportWords words;

    ReportGathering(
            Contracts contracts,
            ProgrammeSessions sessions,
            Participants participants,
            SessionRecords records,
            SurveyResults results,
            Materials materials,
            Hearings hearings,
            FollowUps followUps,
            SupportPolicies policies,
            ReportPictures pictures,
            ReportWords words) {
        this.contracts = contracts;
        this.sessions = sessions;
        this.participants = participants;
        this.records = records;
        this.results = results;
        this.materials = materials;
        this.hearings = hearings;
        this.followUps = followUps;
        this.policies = policies;
        this.pictures = pictures;
        this.words = words;
    }

    /**
     * @param reader an account's ID, for the audit trail
     * @param drawn {@link #DRAWN} or {@link #COUNTED}
     */
    ReportAssembly of(ProgrammeSessionId session, String reader, boolean drawn) {
        SessionPlan plan = sessions.plan(session);
        SessionRecord record = records.of(session);
        return new ReportAssembly(
                plan,
                participants.of(session, reader),
                record,
                results.of(session, reader),
                words,
                contracts.current().terms(plan.summary().kind()).surveyed(),
                particulars(plan, record, reader, drawn),
                Map.of());
    }

    private ReportParticulars particulars(SessionPlan plan, SessionRecord record, String reader, boolean drawn) {
        List<Picture> shown = drawn ? pictures.of(plan.id(), record) : List.of();
        boolean dispatch = plan.summary().kind() == ProgrammeKind.DISPATCH;
        Optional<VisitedPolicy> visited = dispatch ? policies.ofVisit(plan.id(), reader) : Optional.empty();
        Optional<Visit> visit = dispatch ? Optional.of(visit(plan, visited, record, reader)) : Optional.empty();
        Optional<GroupWork> groupWork = plan.summary().kind() == ProgrammeKind.EXCHANGE
                ? Optional.of(new GroupWorkAssembly(plan, record, words).groupWork())
                : Optional.empty();
        return new ReportParticulars(
                materials.of(plan.id()).stream()
                        .flatMap(material -> material.confirmed().map(version -> handedOut(material, version)).stream())
                        .toList(),
                visit,
                groupWork,
                visited.flatMap(VisitedPolicy::policy).map(PolicyFacts::policy),
                shown,
                record.photographs().size() - shown.size());
    }

    private Visit visit(SessionPlan plan, Optional<VisitedPolicy> visited, SessionRecord record, String reader) {
        return new VisitAssembly(
                        visited.map(VisitedPolicy::name),
                        hearings.of(plan.id(), reader),
                        record,
                        followUps.of(plan.id(), reader),
                        words)
                .visit();
    }

    private static HandedOut handedOut(MaterialFacts material, MaterialFacts.Version version) {
        return new HandedOut(
                material.title(),
                version.number(),
                version.fileName(),
                version.answer()
                        .map(answer ->
                                answer.at().atZoneSameInstant(BusinessTime.ZONE).toLocalDate()));
    }
}
