package org.yoriai.report.ui;

import static org.yoriai.report.ui.ReportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.report.PerformanceReportFile;
import org.yoriai.report.ReportChange;
import org.yoriai.report.ReportOverview;
import org.yoriai.report.ReportState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.vault.FileType;

/** 事務局から見た報告 — what changed since it was handed in, the passages to word, and the versions. */
final class OfficeReport extends Div {
    private static final long serialVersionUID = 1;
    private final transient SessionPlan plan;
    private final transient ReportDesk desk;
    private final Div above = new Div();
    private final Div below = new Div();

    OfficeReport(SessionPlan plan, ReportDesk desk) {
        this.plan = plan;
        this.desk = desk;
        addClassName("yo-report");
        Paragraph what = new Paragraph(text("report.what"));
        what.addClassName("yo-soft");
        add(new H2(text("report.title")), ReportTexts.due(plan, desk.contracts()), what, above);
        around().passages().forEach(passage -> add(new PassageEditor(plan.id(), passage, desk, this::around)));
        add(below);
    }

    /** Makes anew what stands around the passages: what somebody types in another one stays. */
    private ReportOverview around() {
        ReportOverview overview = desk.overviews().of(plan.id(), desk.person());
        above.removeAll();
        if (!overview.since().isEmpty()) {
            above.add(new SinceList(overview.since(), overview.versions().size()));
        }
        above.add(doing(overview));
        below.removeAll();
        if (!overview.versions().isEmpty()) {
            below.add(
                    new H3(text("report.versions")),
                    VersionTable.of(plan.id(), overview.versions(), desk, Role.OFFICE));
        }
        return overview;
    }

    private Component doing(ReportOverview overview) {
        Anchor make = new Anchor(DownloadHandler.fromInputStream(_ -> download()), "");
        make.add(Icons.of("download"), new Span(text("report.make")));
        make.addClassName("yo-btn");
        make.getElement().setAttribute("data-testid", "report-make");
        Div doing = new Div(make, desk.pdf(plan));
        desk.send(plan).ifPresent(doing::add);
        doing.addClassName("yo-report__do");
        if (plan.summary().state().compareTo(SessionState.HELD) < 0) {
            doing.add(new Notice("info", text("report.not-held-yet")));
        } else if (!closed(overview)) {
            int next = overview.versions().size() + 1;
            Button submit = new Button(
                    text("report.submit", next), _ -> submitting(overview, next).open());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            doing.add(submit);
        }
        return doing;
    }

    private boolean closed(ReportOverview overview) {
        return plan.summary().state() == SessionState.ACCEPTED
                || !overview.versions().isEmpty()
                        && overview.versions().getLast().state() == ReportState.ACCEPTED;
    }

    private ReportDialog submitting(ReportOverview overview, int number) {
        TextArea note = new TextArea(text("report.note"));
        note.setWidthFull();
        note.setHelperText(text("report.note.help"));
        note.setVisible(number > 1);
        return new ReportDialog(
                text("report.submit", number),
                text("report.submit.do"),
                () -> {
                    desk.submission().submit(plan.id(), overview.versions().size(), note.getValue(), desk.person());
                    around();
                },
                new Paragraph(text("report.submit.means", number)),
                note);
    }

    private DownloadResponse download() {
        PerformanceReportFile file = desk.reports().make(plan.id(), desk.person());
        return new DownloadResponse(
                new ByteArrayInputStream(file.docx()), file.name(), FileType.DOCX.mediaType(), file.docx().length);
    }

    /** What the record tells otherwise than the newest version. */
    private static final class SinceList extends Div {
        private static final long serialVersionUID = 1;

        SinceList(List<ReportChange> changes, int version) {
            Div lines = new Div();
            changes.forEach(change -> {
                String label = text("report.figure." + change.figure());
                lines.add(new Paragraph(
                        change.counted()
                                ? text("report.since.counted", label, change.before(), change.after())
                                : text("report.since.said", label)));
            });
            add(new Notice("hand", text("report.since", version, changes.size()), lines));
        }
    }
}
