package org.yoriai.report.ui;

import static org.yoriai.report.ui.ReportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.yoriai.report.FormFinding;
import org.yoriai.report.FormKind;
import org.yoriai.report.FormReview;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Status;
import org.yoriai.vault.FileType;

/** 様式を確かめた結果 — what to mend, what to decide, and the document filled on trial. */
final class FormReviewPane extends Div {
    private static final long serialVersionUID = 1;
    private final FormKind kind;
    private final transient FormReview review;
    private final Checkbox accept = new Checkbox();

    FormReviewPane(FormKind kind, String fileName, FormReview review) {
        this.kind = kind;
        this.review = review;
        addClassName("yo-form-review");
        getElement().setAttribute("role", "status");
        add(new H3(text("form.checked", fileName)));
        if (!review.errors().isEmpty()) {
            add(
                    new Status(
                            Status.Kind.NEED,
                            "warn",
                            text("form.errors", review.errors().size())),
                    new Paragraph(text("form.errors.do")),
                    list(review.errors()));
        } else {
            add(good());
        }
    }

    /** How many warnings the person accepted. */
    int accepted() {
        return accept.getValue() ? review.warnings().size() : 0;
    }

    private Component good() {
        Div lines = new Div();
        lines.addClassName("yo-form-review");
        List<FormFinding> warnings = review.warnings();
        if (warnings.isEmpty()) {
            lines.add(new Status(Status.Kind.GOOD, "done", text("form.good")));
        } else {
            accept.setLabel(text("form.warnings.accept", warnings.size()));
            lines.add(
                    new Status(Status.Kind.NEED, "info", text("form.warnings", warnings.size())),
                    new Paragraph(text("form.warnings.do")),
                    list(warnings),
                    accept);
        }
        review.trial().ifPresent(trial -> lines.add(trial(trial), new Paragraph(text("form.trial.how"))));
        return lines;
    }

    private Anchor trial(byte[] docx) {
        String name = text("form.trial-file", text("form.kind." + kind.wireName()));
        Anchor trial = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(docx), name, FileType.DOCX.mediaType(), docx.length)),
                "");
        trial.add(Icons.of("download"), new Span(text("form.trial")));
        trial.addClassName("yo-btn");
        trial.getElement().setAttribute("data-testid", "form-trial");
        return trial;
    }

    private UnorderedList list(List<FormFinding> findings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-form-findings");
        findings.forEach(finding -> {
            ListItem line = new ListItem(new Span(words(finding)));
            if (!finding.where().isEmpty()) {
                Span where = new Span(
                        text("form.where", text("form.place." + finding.place().wireName()), finding.where()));
                where.addClassName("yo-second");
                line.add(where);
            }
            list.add(line);
        });
        return list;
    }

    private String words(FormFinding finding) {
        String key = "form.finding." + finding.kind().wireName();
        String instead = String.join(" › ", finding.instead());
        return switch (finding.kind()) {
            case UNKNOWN ->
                instead.isEmpty() ? text(key, finding.what()) : text(key + ".instead", finding.what(), instead);
            case UNUSED -> text(key, text("form.field." + kind.wireName() + "." + finding.what()));
            default -> text(key, finding.what(), instead);
        };
    }
}
