package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yoriai.association.ChronicleEntry;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.EraDate;

/** これまでのこと — everything in the order of time, the newest first; each line leads to where it comes from. */
class ChronicleList extends OrderedList {
    private static final long serialVersionUID = 1;
    private final transient KarteWords said;
    private final transient Map<AccountId, String> people;

    ChronicleList(List<ChronicleEntry> entries, KarteWords said, Map<AccountId, String> people) {
        this.said = said;
        this.people = people;
        addClassName("yo-chronicle");
        LocalDate before = LocalDate.MIN;
        for (ChronicleEntry entry : entries) {
            add(line(entry, !entry.day().equals(before)));
            before = entry.day();
        }
    }

    private ListItem line(ChronicleEntry entry, boolean newDay) {
        Span day = new Span(EraDate.of(entry.day()));
        // a day is told once to the eye, and with each line to those who hear it
        day.addClassName(newDay ? "yo-chronicle__day" : "yo-hidden");
        Span kind = new Span(text("chronicle." + entry.kind().wireName()));
        kind.addClassName("yo-chronicle__kind");
        Div words = new Div(what(entry));
        words.addClassName("yo-chronicle__words");
        if (!entry.words().isEmpty()) {
            words.add(KarteWords.written(entry.words()));
        }
        entry.by()
                .map(by -> people.getOrDefault(by, ""))
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> words.add(KarteWords.second(text("chronicle.by", name))));
        ListItem line = new ListItem(day, kind, words);
        line.getElement().setAttribute("data-kind", entry.kind().wireName());
        line.setClassName("is-new-day", newDay);
        return line;
    }

    private Component what(ChronicleEntry entry) {
        String words = said.of(entry.what());
        return entry.path().<Component>map(path -> new Anchor(path, words)).orElseGet(() -> {
            Span plain = new Span(words);
            plain.addClassName("yo-strong");
            return plain;
        });
    }
}
