package org.yoriai.report;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.Participants;
import org.yoriai.fieldwork.SessionRecords;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionPlan;
import org.yoriai.survey.SurveyResults;
import org.yoriai.vault.Audit;

/** 実施報告書を作る — from the plan, the record and the survey; nothing is typed twice (仕様書 4(1)コ, 4(2)ケ, 4(3)コ). */
@Service
public class PerformanceReports {
    // submitted versions are not kept yet: each making is the first
    private static final int VERSION = 1;
    private final Contracts contracts;
    private final ProgrammeSessions sessions;
    private final Participants participants;
    private final SessionRecords records;
    private final SurveyResults results;
    private final ReportWords words;
    private final PerformanceReportDocument document;
    private final Audit audit;
    private final Clock clock;

    PerformanceReports(
            Contracts contracts,
            ProgrammeSessions sessions,
            Participants participants,
            SessionRecords records,
            SurveyResults results,
            ReportWords words,
            PerformanceReportDocument document,
            Audit audit,
            Clock clock) {
        this.contracts = contracts;
        this.sessions = sessions;
        this.participants = participants;
        this.records = records;
        this.results = results;
        this.words = words;
        this.document = document;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The report of a session as its record stands now.
     *
     * @param maker who asks for it, for the audit trail
     */
    @OfficeOnly
    @Transactional
    public PerformanceReportFile make(ProgrammeSessionId session, Person maker) {
        String reader = maker.id().toString();
        SessionPlan plan = sessions.plan(session);
        var assembly = new ReportAssembly(
                plan,
                participants.of(session, reader),
                records.of(session),
                results.of(session, reader),
                words,
                contracts.current().terms(plan.summary().kind()).surveyed());
        byte[] docx = document.render(assembly.content(contracts.current(), LocalDate.now(clock), VERSION));
        audit.record(reader, "report.made", session.toString(), Integer.toString(docx.length));
        return new PerformanceReportFile(words.fileName(plan.summary()), docx);
    }
}
