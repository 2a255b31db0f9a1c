package org.yoriai.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.SealedFile;
import org.yoriai.vault.SealedFiles;

/** 提出した実施報告書を読む — as it was handed in, however the record went on; every opening is logged. */
@Service
@BothSides
@Transactional
public class SubmittedReports {
    private final ReportVersions versions;
    private final SealedFiles files;
    private final Audit audit;

    SubmittedReports(ReportVersions versions, SealedFiles files, Audit audit) {
        this.versions = versions;
        this.files = files;
        this.audit = audit;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<ReportVersionFacts> of(ProgrammeSessionId session) {
        return versions.findBySessionIdOrderByNumber(session.value()).stream()
                .map(ReportVersion::facts)
                .toList();
    }

    /** @throws Refusal {@code report-unknown} */
    public PerformanceReportFile open(ProgrammeSessionId session, int number, Person reader) {
        UUID id = versions.findBySessionIdAndNumber(session.value(), number)
                .map(ReportVersion::getId)
                .orElseThrow(SubmittedReports::unknown);
        SealedFile file = files.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .findFirst()
                .orElseThrow(SubmittedReports::unknown);
        audit.record(reader.id().toString(), "report.opened", session.toString(), Integer.toString(number));
        return new PerformanceReportFile(file.name(), files.open(file));
    }

    /** The newest version handed in, for whoever sends it; empty while none was. */
    public Optional<PerformanceReportFile> latest(ProgrammeSessionId session, Person reader) {
        List<ReportVersionFacts> all = of(session);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(open(session, all.getLast().number(), reader));
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "report-unknown");
    }
}
