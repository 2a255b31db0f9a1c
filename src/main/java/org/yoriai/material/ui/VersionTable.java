package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Role;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.VersionState;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Notice;

/** 版の一覧 — the newest first; nothing that was handed in is ever lost from it. */
class VersionTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient MaterialDesk desk;
    private final transient MaterialFacts material;
    private final transient Map<AccountId, String> names;
    private final transient Runnable again;
    private final transient ProgrammeSessionId session;
    private final DeskTable table = new DeskTable(
            text("material.versions"),
            List.of(
                    new DeskTable.Column(text("material.version"), "key", "nw"),
                    new DeskTable.Column(text("material.file")),
                    new DeskTable.Column(text("material.compare-note")),
                    new DeskTable.Column(text("material.submitted"), "nw"),
                    new DeskTable.Column(text("material.state"))));

    VersionTable(MaterialDesk desk, MaterialFacts material, Runnable again) {
        this.desk = desk;
        this.material = material;
        this.names = desk.names();
        this.again = again;
        this.session = material.sessions().iterator().next();
        addClassName("yo-sec");
        H2 heading = new H2(text("material.versions"));
        material.versions().reversed().forEach(this::row);
        add(heading, table);
    }

    private void row(MaterialFacts.Version version) {
        Span number = new Span(text("material.number", version.number()));
        number.addClassName("yo-strong");
        Span note =
                new Span(version.compareNote().isEmpty() ? text("material.compare-note.none") : version.compareNote());
        note.addClassName("yo-said");
        table.row(number, MaterialWords.file(session, version), note, submitted(version), state(version))
                .getElement()
                .setAttribute("data-testid", "version-row");
    }

    private Component submitted(MaterialFacts.Version version) {
        return new Div(new Span(MaterialWords.when(version.submittedAt())), second(name(version.submittedBy())));
    }

    private Component state(MaterialFacts.Version version) {
        boolean counts = material.current().filter(version::equals).isPresent();
        Role reader = desk.person().role();
        // an older version asks nothing of anybody any more
        Div lines = new Div(MaterialWords.state(version.state(), counts ? reader : Role.AUDITOR));
        version.answer()
                .ifPresent(answer -> lines.add(
                        second(text("material.answered", MaterialWords.when(answer.at()), name(answer.by())))));
        if (reader != Role.OFFICE) {
            return lines;
        }
        if (counts && version.state() == VersionState.SUBMITTED) {
            lines.add(new Button(
                    text("material.withdraw"),
                    _ -> attempt(() -> desk.submission().withdraw(version.id(), material.id(), desk.person()))));
        }
        if (version.state() == VersionState.WITHDRAWN
                && version.equals(material.versions().getLast())) {
            lines.add(new Button(
                    text("material.withdraw.undo"),
                    _ -> attempt(() -> desk.submission().handInAgain(version.id(), material.id(), desk.person()))));
        }
        return lines;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            again.run();
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
        }
    }

    private String name(AccountId account) {
        return names.getOrDefault(account, "");
    }

    private static Span second(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }
}
