package org.yoriai.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.mail.DocumentKind;
import org.yoriai.mail.Sendable;
import org.yoriai.mail.ui.SendingDesk;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;
import org.yoriai.report.PerformanceReportFile;
import org.yoriai.report.PerformanceReports;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;

/** 報告の面 — the office makes the 実施報告書 from what the record holds. */
@Component
class ReportTab implements SessionTab {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final PerformanceReports reports;
    private final Contracts contracts;
    private final AuthenticationContext authentication;
    private final SendingDesk sending;

    ReportTab(
            PerformanceReports reports,
            Contracts contracts,
            AuthenticationContext authentication,
            SendingDesk sending) {
        this.reports = reports;
        this.contracts = contracts;
        this.authentication = authentication;
        this.sending = sending;
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
        return person.role() == Role.OFFICE;
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        var due = contracts
                .current()
                .terms(plan.summary().kind())
                .reportDue(plan.summary().day());
        Anchor make = new Anchor(DownloadHandler.fromInputStream(_ -> download(plan)), "");
        make.add(Icons.of("download"), new com.vaadin.flow.component.html.Span(text("report.make")));
        make.addClassName("yo-btn");
        make.getElement().setAttribute("data-kind", "primary");
        make.getElement().setAttribute("data-testid", "report-make");
        Paragraph due1 = new Paragraph(text("report.due", Dates.day(due)));
        Paragraph what = new Paragraph(text("report.what"));
        what.addClassName("yo-soft");
        Div files = new Div(make);
        files.addClassName("yo-doings");
        send(plan).ifPresent(files::add);
        Div content = new Div(new H2(text("report.title")), due1, what, files);
        content.addClassName("yo-report");
        return content;
    }

    private Optional<Button> send(SessionPlan plan) {
        String title =
                text("sending.of", text("sending.kind.report"), plan.summary().title());
        return sending.button(new Sendable(DocumentKind.REPORT, title, by -> {
            PerformanceReportFile file = reports.make(plan.id(), by);
            return new Sendable.DocumentFile(file.name(), file.docx());
        }));
    }

    private DownloadResponse download(SessionPlan plan) {
        Person maker = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        PerformanceReportFile file = reports.make(plan.id(), maker);
        return new DownloadResponse(new ByteArrayInputStream(file.docx()), file.name(), DOCX, file.docx().length);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
