package org.yoriai.report.ui;

import static org.yoriai.report.ui.ReportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.report.ReportVersionFacts;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Icons;

/** 提出した版の表 — who handed in what when, and what the ward said; the newest first. */
final class VersionTable {
    private VersionTable() {}

    static DeskTable of(ProgrammeSessionId session, List<ReportVersionFacts> versions, ReportDesk desk, Role reader) {
        Map<AccountId, String> names = desk.names();
        DeskTable table = new DeskTable(
                text("report.versions"),
                List.of(
                        new DeskTable.Column(text("report.version"), "key"),
                        new DeskTable.Column(text("report.submitted")),
                        new DeskTable.Column(text("report.answer"))));
        versions.reversed().forEach(version -> {
            boolean newest = version.number() == versions.size();
            table.row(file(session, version, desk), submitted(version, names), answer(version, names, newest, reader));
        });
        return table;
    }

    private static Component file(ProgrammeSessionId session, ReportVersionFacts version, ReportDesk desk) {
        Anchor file = new Anchor("files/sessions/" + session + "/reports/" + version.number(), "");
        file.add(Icons.of("download"), new Span(text("report.version.number", version.number())));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        Div files = new Div(file, desk.pdf(session, version.number()));
        files.addClassName("yo-doings");
        return files;
    }

    private static Component submitted(ReportVersionFacts version, Map<AccountId, String> names) {
        Div lines = new Div(new Span(
                ReportTexts.when(version.submittedAt()) + "　" + names.getOrDefault(version.submittedBy(), "")));
        if (!version.changeNote().isEmpty()) {
            lines.add(second(version.changeNote()));
        }
        return lines;
    }

    private static Component answer(
            ReportVersionFacts version, Map<AccountId, String> names, boolean newest, Role reader) {
        Div lines = new Div(ReportTexts.state(version.state(), newest, reader));
        version.answer().ifPresent(answer -> {
            lines.add(second(ReportTexts.when(answer.at()) + "　" + names.getOrDefault(answer.by(), "")));
            answer.reason().ifPresent(reason -> lines.add(second(reason)));
        });
        return lines;
    }

    private static Span second(String words) {
        Span second = new Span(words);
        second.addClassName("yo-second");
        return second;
    }
}
