package org.yoriai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.vault.Audit;

/** 実施報告書を作る — from the plan, the record and the survey; nothing is typed twice (仕様書 4(1)コ, 4(2)ケ, 4(3)コ). */
@Service
public class PerformanceReports {
    private final ReportGathering gathering;
    private final ReportPassages passages;
    private final SubmittedReports submitted;
    private final Contracts contracts;
    private final ReportWords words;
    private final PerformanceReportDocument document;
    private final DocumentForms forms;
    private final Audit audit;
    private final Clock clock;

    PerformanceReports(
            ReportGathering gathering,
            ReportPassages passages,
            SubmittedReports submitted,
            Contracts contracts,
            ReportWords words,
            PerformanceReportDocument document,
            DocumentForms forms,
            Audit audit,
            Clock clock) {
        this.gathering = gathering;
        this.passages = passages;
        this.submitted = submitted;
        this.contracts = contracts;
        this.words = words;
        this.document = document;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The report of a session as its record stands now, under the number that it would be handed in with.
     *
     * @param maker who asks for it, for the audit trail
     */
    @OfficeOnly
    @Transactional
    public PerformanceReportFile make(ProgrammeSessionId session, Person maker) {
        String reader = maker.id().toString();
        ReportAssembly assembly =
                gathering.of(session, reader, ReportGathering.DRAWN).worded(passages.written(session));
        int number = submitted.of(session).size() + 1;
        byte[] docx = document.render(
                forms.inForce(FormKind.PERFORMANCE_REPORT),
                assembly.content(contracts.current(), LocalDate.now(clock), number, Optional.empty()));
        audit.record(reader, "report.made", session.toString(), Integer.toString(docx.length));
        return new PerformanceReportFile(words.fileName(assembly.plan().summary(), number), docx);
    }
}
