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
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yoriai.identity.AccountId;
import org.yoriai.report.FormKind;
import org.yoriai.report.FormVersionFacts;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Status;

/** 一つの文書の様式 — which form is in use, and what may be done about it. */
final class FormSection extends Section {
    private static final long serialVersionUID = 1;
    private final FormKind kind;
    private final transient FormsDesk desk;
    private final transient Map<AccountId, String> names;
    private final transient Consumer<String> done;
    private final transient List<FormVersionFacts> versions;

    /** @param done told when another form is in use */
    FormSection(FormKind kind, FormsDesk desk, Map<AccountId, String> names, Consumer<String> done) {
        this.kind = kind;
        this.desk = desk;
        this.names = names;
        this.done = done;
        this.versions = desk.forms().versions(kind);
        addClassNames("yo-sec", "yo-form-kind");
        getElement().setAttribute("data-testid", "form-" + kind.wireName());
        add(new H2(name()), standing(), doings());
        if (!versions.isEmpty()) {
            add(new H3(text("form.history")), history());
        }
    }

    private String name() {
        return text("form.kind." + kind.wireName());
    }

    private boolean standardInForce() {
        return versions.isEmpty() || versions.getLast().isStandard();
    }

    private Component standing() {
        Div lines = new Div(new Span(text("form.in-force") + "　"));
        if (standardInForce()) {
            lines.add(new Status(Status.Kind.PLAIN, "done", text("form.standard")));
        } else {
            FormVersionFacts now = versions.getLast();
            lines.add(new Status(Status.Kind.PLAIN, "done", text("form.in-force.version", now.number())));
            lines.add(second(now.fileName() + "　" + ReportTexts.when(now.putAt()) + "　" + by(now)));
        }
        return lines;
    }

    private Component doings() {
        Div doings = new Div();
        doings.addClassName("yo-doings");
        if (desk.keeps()) {
            Button replace =
                    new Button(text("form.replace"), _ -> new FormDialog(kind, versions.size(), desk, done).open());
            replace.addThemeVariants(ButtonVariant.PRIMARY);
            replace.setAriaLabel(text("form.replace.of", name()));
            doings.add(replace);
        }
        if (!standardInForce()) {
            doings.add(file(versions.getLast().number(), text("form.download")));
        }
        doings.add(file(FormVersionFacts.STANDARD, text("form.download-standard")), fields());
        if (desk.keeps() && !standardInForce()) {
            doings.add(
                    restoring(FormVersionFacts.STANDARD, text("form.restore-standard"), text("form.restore-standard")));
        }
        return doings;
    }

    private RouterLink fields() {
        RouterLink link = new RouterLink(text("form.fields"), FormFieldsView.class);
        link.setQueryParameters(QueryParameters.of(FormFieldsView.OF, kind.wireName()));
        link.addClassName("yo-btn");
        return link;
    }

    private Anchor file(int number, String words) {
        Anchor file = new Anchor("files/forms/" + kind.wireName() + "/" + number, "");
        file.add(Icons.of("download"), new Span(words));
        file.addClassName("yo-btn");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return file;
    }

    private DeskTable history() {
        DeskTable table = new DeskTable(
                text("form.history"),
                List.of(
                        new DeskTable.Column(text("form.version"), "key"),
                        new DeskTable.Column(text("form.version.file")),
                        new DeskTable.Column(text("form.version.put")),
                        new DeskTable.Column(text("form.version.doing"))));
        versions.reversed()
                .forEach(version -> table.row(
                                new Span(text("form.in-force.version", version.number())),
                                what(version),
                                new Span(ReportTexts.when(version.putAt()) + "　" + by(version)),
                                doings(version))
                        .getElement()
                        .setAttribute("data-testid", "form-version"));
        return table;
    }

    private Component what(FormVersionFacts version) {
        if (version.isStandard()) {
            return new Span(text("form.version.back-standard"));
        }
        Div lines = new Div(new Span(version.fileName()));
        if (version.restores()) {
            lines.add(second(text("form.version.back", version.source())));
        }
        return lines;
    }

    private Component doings(FormVersionFacts version) {
        Div doings = new Div(file(version.number(), text("form.download.short")));
        doings.addClassName("yo-doings");
        if (desk.keeps() && version.source() != versions.getLast().source()) {
            doings.add(restoring(version.number(), text("form.restore"), text("form.restore.label", version.number())));
        }
        return doings;
    }

    private Button restoring(int number, String words, String label) {
        Button restore = new Button(
                words,
                _ -> new ReportDialog(
                                label,
                                text("form.restore.do"),
                                () -> done.accept(text(
                                        "form.restored",
                                        desk.keeping().restore(kind, versions.size(), number, desk.person()))),
                                new Paragraph(text("form.restore.means", name())))
                        .open());
        restore.setAriaLabel(label);
        return restore;
    }

    private String by(FormVersionFacts version) {
        return names.getOrDefault(version.putBy(), "");
    }

    private static Span second(String words) {
        Span second = new Span(words);
        second.addClassName("yo-second");
        return second;
    }
}
