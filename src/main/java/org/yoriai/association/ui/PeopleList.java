package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** 参加者の一覧 — the names come when asked for, and the reading is recorded then. */
class PeopleList extends Div {
    private static final long serialVersionUID = 1;
    private final Span figures = new Span();
    private final transient Doing doing;

    /** What may be done with a person on the list. */
    interface Doing {
        Doing NOTHING = new Doing() {};

        default boolean possible() {
            return false;
        }

        default void change(ParticipantFacts one) {}

        default void remove(ParticipantFacts one) {}
    }

    PeopleList(int registered, PeopleMemory memory, Supplier<List<ParticipantFacts>> reading, Doing doing) {
        this.doing = doing;
        figures.setText(text("association.people.count", registered));
        figures.addClassName("yo-count");
        Div head = new Div(new H2(text("association.people")), figures);
        head.addClassName("yo-sec__head");
        Div body = new Div();
        Runnable open = () -> {
            List<ParticipantFacts> people = reading.get();
            body.removeAll();
            body.add(table(people), whyHeld());
        };
        Button show = new Button(text("association.people.show"), _ -> {
            memory.show();
            open.run();
        });
        body.add(new Notice("lock", text("association.people.hidden"), show));
        if (memory.shown()) {
            open.run();
        }
        add(head, body);
    }

    private DeskTable table(List<ParticipantFacts> people) {
        long associations =
                people.stream().map(ParticipantFacts::association).distinct().count();
        figures.setText(text("association.people.count-of", people.size(), associations));
        List<DeskTable.Column> columns = new ArrayList<>(List.of(
                new DeskTable.Column(text("association.people.name"), "key"),
                new DeskTable.Column(text("association.people.association"))));
        if (doing.possible()) {
            columns.add(new DeskTable.Column(text("roster.doing")));
        }
        DeskTable table = new DeskTable(text("association.people"), columns);
        people.forEach(person -> {
            List<Component> cells = new ArrayList<>(List.of(name(person), new Span(person.association())));
            if (doing.possible()) {
                cells.add(doings(person));
            }
            table.row(cells.toArray(Component[]::new)).getElement().setAttribute("data-testid", "person-row");
        });
        return table;
    }

    private static Div name(ParticipantFacts person) {
        Span name = new Span(person.name());
        name.addClassName("yo-strong");
        if (person.kana().isEmpty()) {
            return new Div(name, new Status(Status.Kind.PLAIN, "info", text("roster.no-kana")));
        }
        Span kana = new Span(person.kana());
        kana.addClassName("yo-second");
        return new Div(name, kana);
    }

    private Div doings(ParticipantFacts person) {
        Button change = new Button(text("roster.change"), _ -> doing.change(person));
        change.setAriaLabel(text("roster.change-whom", person.name()));
        Button remove = new Button(text("roster.remove"), _ -> doing.remove(person));
        remove.setAriaLabel(text("roster.remove-whom", person.name()));
        Div doings = new Div(change, remove);
        doings.addClassName("yo-doings");
        return doings;
    }

    private static Paragraph whyHeld() {
        Paragraph why = new Paragraph();
        why.addClassName("yo-help");
        why.add(Icons.of("lock"), new Span(text("association.people.recorded")));
        return why;
    }
}
