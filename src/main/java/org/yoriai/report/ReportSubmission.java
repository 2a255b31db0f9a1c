package org.yoriai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.programme.SessionState;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.NewFile;
import org.yoriai.vault.SealedFiles;

/** 実施報告書を提出する (仕様書 4(1)コ, 4(2)ケ, 4(3)コ) — what is handed in is kept as it is, and the session counts as reported. */
@Service
@OfficeOnly
@Transactional
public class ReportSubmission {
    private final ReportVersions versions;
    private final ReportPassages passages;
    private final ReportGathering gathering;
    private final PerformanceReportDocument document;
    private final DocumentForms forms;
    private final Contracts contracts;
    private final SessionPlanning planning;
    private final SealedFiles files;
    private final ReportWords words;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportSubmission(
            ReportVersions versions,
            ReportPassages passages,
            ReportGathering gathering,
            PerformanceReportDocument document,
            DocumentForms forms,
            Contracts contracts,
            SessionPlanning planning,
            SealedFiles files,
            ReportWords words,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.passages = passages;
        this.gathering = gathering;
        this.document = document;
        this.forms = forms;
        this.contracts = contracts;
        this.planning = planning;
        this.files = files;
        this.words = words;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The next version, from the record as it stands now.
     *
     * @param seen the number of the newest version that the person saw; 0 for none
     * @param note what else was changed; may be empty where the record itself changed
     * @return its number
     * @throws Refusal {@code report-not-held}, {@code report-accepted}, {@code report-newer}, {@code report-unchanged},
     *     {@code report-note}
     */
    public int submit(ProgrammeSessionId session, int seen, String note, Person by) {
        List<ReportVersion> before = versions.findLockedBySessionIdOrderByNumber(session.value());
        if (before.size() != seen) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report-newer");
        }
        String reader = by.id().toString();
        ReportAssembly assembly =
                gathering.of(session, reader, ReportGathering.DRAWN).worded(passages.written(session));
        requireOpen(assembly.plan().summary().state(), before);
        int number = seen + 1;
        LocalDate today = LocalDate.now(clock);
        ReportFigures figures =
                ReportFigures.of(assembly.content(contracts.current(), today, number, Optional.empty()));
        String change =
                before.isEmpty() ? "" : changed(before.getLast().figures().until(figures), note);
        Optional<PerformanceReportContent.Change> told = before.isEmpty()
                ? Optional.empty()
                : Optional.of(new PerformanceReportContent.Change(seen, day(before.getLast()), change));
        byte[] docx = document.render(
                forms.inForce(FormKind.PERFORMANCE_REPORT), assembly.content(contracts.current(), today, number, told));
        UUID id = Ids.next();
        store(new ReportVersion(id, session.value(), number, change, figures, hand(by)));
        files.keep(id, List.of(NewFile.of(words.fileName(assembly.plan().summary(), number), docx)));
        audit.record(reader, "report.submitted", session.toString(), Integer.toString(number));
        if (assembly.plan().summary().state() == SessionState.HELD) {
            planning.advance(session, by);
        }
        events.publishEvent(new SessionChanged(ContractScope.required(), session));
        return number;
    }

    private static void requireOpen(SessionState state, List<ReportVersion> before) {
        if (state.compareTo(SessionState.HELD) < 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report-not-held");
        }
        boolean accepted = !before.isEmpty() && before.getLast().facts().state() == ReportState.ACCEPTED;
        if (accepted || state == SessionState.ACCEPTED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report-accepted");
        }
    }

    private String changed(List<ReportChange> changes, String note) {
        String said = note.strip();
        if (said.length() > ReportVersion.LONGEST_TEXT) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "report-note", ReportVersion.LONGEST_TEXT);
        }
        if (said.isEmpty() && changes.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "report-unchanged");
        }
        return words.changes(changes) + said;
    }

    private static LocalDate day(ReportVersion version) {
        return version.facts()
                .submittedAt()
                .atZoneSameInstant(BusinessTime.ZONE)
                .toLocalDate();
    }

    private void store(ReportVersion version) {
        try {
            versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report-newer");
        }
    }

    private ReportVersion.Hand hand(Person by) {
        return new ReportVersion.Hand(by.id(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }
}
