package org.yoriai.report.ui;

import static org.yoriai.report.ui.ReportTexts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionPlan;
import org.yoriai.report.ReportState;
import org.yoriai.report.ReportVersionFacts;
import org.yoriai.shared.ui.EmptyState;

/** 区から見た報告 — what was handed in; the newest version is accepted or given back. */
final class WardReport extends Div {
    private static final long serialVersionUID = 1;
    private final transient SessionPlan plan;
    private final transient ReportDesk desk;

    WardReport(SessionPlan plan, ReportDesk desk) {
        this.plan = plan;
        this.desk = desk;
        addClassName("yo-report");
        show();
    }

    private void show() {
        removeAll();
        List<ReportVersionFacts> versions = desk.submitted().of(plan.id());
        add(new H2(text("report.title")), ReportTexts.due(plan, desk.contracts()));
        if (versions.isEmpty()) {
            add(new EmptyState(text("report.none-yet"), text("report.none-yet-when")));
            return;
        }
        if (versions.getLast().state() == ReportState.SUBMITTED) {
            add(answer(versions.getLast()));
        }
        add(VersionTable.of(plan.id(), versions, desk, Role.WARD));
    }

    private Div answer(ReportVersionFacts version) {
        Button accept =
                new Button(text("report.accept"), _ -> accepting(version).open());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button giveBack =
                new Button(text("report.return"), _ -> returning(version).open());
        Div doing = new Div(accept, giveBack);
        doing.addClassName("yo-report__do");
        return doing;
    }

    private ReportDialog accepting(ReportVersionFacts version) {
        return new ReportDialog(
                text("report.accept"),
                text("report.accept.do"),
                () -> {
                    desk.review().accept(plan.id(), version.number(), desk.person());
                    show();
                },
                new Paragraph(text("report.accept.means", version.number())));
    }

    private ReportDialog returning(ReportVersionFacts version) {
        TextArea reason = new TextArea(text("report.return.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        return new ReportDialog(
                text("report.return"),
                text("report.return.do"),
                () -> {
                    desk.review().giveBack(plan.id(), version.number(), reason.getValue(), desk.person());
                    show();
                },
                new Paragraph(text("report.return.means", version.number())),
                reason);
    }
}
