package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.material.MaterialFacts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;

/** 一つの実施回の資料 */
class MaterialPane extends Div {
    private static final long serialVersionUID = 1;
    private static final Set<Role> SIDES = EnumSet.of(Role.WARD, Role.OFFICE);
    // who may open the files: the same who may see the session's people
    private static final Set<Role> READERS = EnumSet.of(Role.WARD, Role.OFFICE, Role.FIELD);
    private final transient SessionSummary session;
    private final transient MaterialDesk desk;
    private final transient Person person;
    private final int heads;

    MaterialPane(SessionSummary session, MaterialDesk desk, int heads) {
        this.session = session;
        this.desk = desk;
        this.person = desk.person();
        this.heads = heads;
        show();
    }

    private void show() {
        List<MaterialFacts> materials = desk.materials().of(session.id());
        removeAll();
        add(head(), due());
        add(
                materials.isEmpty()
                        ? new EmptyState(text("material.none-here"), text("material.none-here-when"))
                        : table(materials));
    }

    private Div head() {
        Div head = new Div(new H2(text("material.title")));
        head.addClassName("yo-sec__head");
        if (person.role() == Role.OFFICE) {
            Button submit = new Button(
                    text("material.submit"),
                    _ -> SubmitDialog.forNew(desk, desk.sessions(), Set.of(session.id()), this::show)
                            .open());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            submit.addClassName("yo-btn");
            head.add(submit);
        }
        return head;
    }

    private Paragraph due() {
        LocalDate due = Duty.MATERIAL
                .due(desk.contracts().current().terms(session.kind()), session.day())
                .orElseThrow();
        Paragraph words =
                new Paragraph(text("material.due-by", MaterialWords.due(due), Duty.MATERIAL.clause(session.kind())));
        words.addClassName("yo-soft");
        return words;
    }

    private DeskTable table(List<MaterialFacts> materials) {
        DeskTable table = new DeskTable(
                text("material.title"),
                List.of(
                        new DeskTable.Column(text("material.name"), "key"),
                        new DeskTable.Column(text("material.file")),
                        new DeskTable.Column(text("material.copies"), "nw"),
                        new DeskTable.Column(text("material.state"), "nw")));
        materials.forEach(material -> table.row(
                name(material),
                file(material),
                copies(material),
                MaterialWords.state(material.state(), person.role())));
        return table;
    }

    private Component name(MaterialFacts material) {
        if (!SIDES.contains(person.role())) {
            Span name = new Span(material.title());
            name.addClassName("yo-strong");
            return name;
        }
        return new RouterLink(material.title(), MaterialView.class, MaterialView.address(material.id()));
    }

    private Component file(MaterialFacts material) {
        Div lines = new Div();
        material.current().ifPresent(version -> {
            Span number = new Span(text("material.number", version.number()));
            number.addClassName("yo-second");
            lines.add(
                    READERS.contains(person.role())
                            ? MaterialWords.file(session.id(), version)
                            : new Span(version.fileName()),
                    number);
        });
        return lines;
    }

    private Component copies(MaterialFacts material) {
        Span sum = new Span(text("material.copies.sum", heads + material.spare()));
        sum.addClassName("yo-strong");
        Span how = new Span(text("material.copies.how", heads, material.spare()));
        how.addClassName("yo-second");
        return new Div(sum, how);
    }
}
