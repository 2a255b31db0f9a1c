package org.yoriai.association.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;

/** 参加者の一覧 — the names come when asked for, and the reading is recorded then. */
class PeopleList extends Div {
    private static final long serialVersionUID = 1;
    private final Span figures = new Span();

    PeopleList(int registered, Supplier<List<ParticipantFacts>> reading) {
        figures.setText(getTranslation("association.people.count", registered));
        figures.addClassName("yo-count");
        Div head = new Div(new H2(getTranslation("association.people")), figures);
        head.addClassName("yo-sec__head");
        Div body = new Div();
        Button show = new Button(getTranslation("association.people.show"));
        show.addClickListener(_ -> {
            List<ParticipantFacts> people = reading.get();
            body.removeAll();
            body.add(table(people), whyHeld());
        });
        body.add(new Notice("lock", getTranslation("association.people.hidden"), show));
        add(head, body);
    }

    private DeskTable table(List<ParticipantFacts> people) {
        long associations =
                people.stream().map(ParticipantFacts::association).distinct().count();
        figures.setText(getTranslation("association.people.count-of", people.size(), associations));
        DeskTable table = new DeskTable(
                getTranslation("association.people"),
                List.of(
                        new DeskTable.Column(getTranslation("association.people.name"), "key"),
                        new DeskTable.Column(getTranslation("association.people.association"))));
        people.forEach(person -> {
            Span name = new Span(person.name());
            name.addClassName("yo-strong");
            Span kana = new Span(person.kana());
            kana.addClassName("yo-second");
            table.row(new Div(name, kana), new Span(person.association()));
        });
        return table;
    }

    private Paragraph whyHeld() {
        Paragraph why = new Paragraph();
        why.addClassName("yo-help");
        why.add(Icons.of("lock"), new Span(getTranslation("association.people.recorded")));
        return why;
    }
}
