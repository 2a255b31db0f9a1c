package org.yoriai.report.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.report.PerformanceReportFile;
import org.yoriai.report.SubmittedReports;
import org.yoriai.shared.Download;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.FileType;

/** 提出した実施報告書のファイル — always saved, never shown in a page of the house. */
@Controller
class ReportFileController {
    private static final String FIGURES = "[0-9]{1,6}";
    private static final int NO_VERSION = 0;
    private final SubmittedReports reports;

    ReportFileController(SubmittedReports reports) {
        this.reports = reports;
    }

    @GetMapping("/files/sessions/{session}/reports/{number}")
    ResponseEntity<byte[]> file(
            @PathVariable UUID session, @PathVariable String number, @AuthenticationPrincipal Person person) {
        PerformanceReportFile opened = open(new ProgrammeSessionId(session), version(number), person);
        return Download.of(opened.name(), FileType.DOCX.mediaType(), opened.docx());
    }

    // who asks is looked at before what they ask for: nonsense names no version
    private static int version(String text) {
        return text.matches(FIGURES) ? Integer.parseInt(text) : NO_VERSION;
    }

    private PerformanceReportFile open(ProgrammeSessionId session, int number, Person person) {
        try {
            return reports.open(session, number, person);
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such file", unknown);
        }
    }
}
