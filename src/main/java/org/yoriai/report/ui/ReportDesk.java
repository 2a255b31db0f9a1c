package org.yoriai.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.mail.DocumentKind;
import org.yoriai.mail.Sendable;
import org.yoriai.mail.ui.SendingDesk;
import org.yoriai.pdf.ui.PdfDesk;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlan;
import org.yoriai.report.PerformanceReportFile;
import org.yoriai.report.PerformanceReports;
import org.yoriai.report.ReportOverviews;
import org.yoriai.report.ReportPassages;
import org.yoriai.report.ReportReview;
import org.yoriai.report.ReportSubmission;
import org.yoriai.report.SubmittedReports;

/** 報告書のしごと — what the tab of the report needs. */
@Component
record ReportDesk(
        PerformanceReports reports,
        ReportOverviews overviews,
        ReportPassages passages,
        ReportSubmission submission,
        ReportReview review,
        SubmittedReports submitted,
        Contracts contracts,
        People people,
        AuthenticationContext authentication,
        SendingDesk sending,
        PdfDesk pdf) {

    Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    /** The report as its record stands now, by mail. */
    Optional<Button> send(SessionPlan plan) {
        String title = ReportTexts.text(
                "sending.of",
                ReportTexts.text("sending.kind.report"),
                plan.summary().title());
        return sending.button(new Sendable(DocumentKind.REPORT, title, by -> {
            PerformanceReportFile file = reports.make(plan.id(), by);
            return new Sendable.DocumentFile(file.name(), file.docx());
        }));
    }

    /** The report as its record stands now, in the browser. */
    com.vaadin.flow.component.Component pdf(SessionPlan plan) {
        return pdf.button(() -> pdf(reports.make(plan.id(), person())));
    }

    /** A version as it was handed in, in the browser. */
    com.vaadin.flow.component.Component pdf(ProgrammeSessionId session, int version) {
        return pdf.button(() -> pdf(submitted.open(session, version, person())));
    }

    private static PdfDesk.Document pdf(PerformanceReportFile file) {
        return new PdfDesk.Document(file.name(), file.docx());
    }

    Map<AccountId, String> names() {
        return people.names();
    }
}
