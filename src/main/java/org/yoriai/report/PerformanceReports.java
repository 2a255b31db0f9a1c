package org.yoriai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
    private static final int FIRST = 1;
    private final ReportGathering gathering;
    private final Contracts contracts;
    private final ReportWords words;
    private final PerformanceReportDocument document;
    private final Audit audit;
    private final Clock clock;

    PerformanceReports(
            ReportGathering gathering,
            Contracts contracts,
            ReportWords words,
            PerformanceReportDocument document,
            Audit audit,
            Clock clock) {
        this.gathering = gathering;
        this.contracts = contracts;
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
        ReportAssembly assembly = gathering.of(session, Map.of(), reader);
        byte[] docx =
                document.render(assembly.content(contracts.current(), LocalDate.now(clock), FIRST, Optional.empty()));
        audit.record(reader, "report.made", session.toString(), Integer.toString(docx.length));
        return new PerformanceReportFile(words.fileName(assembly.plan().summary()), docx);
    }
}
