package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.agreement.AgreementThread;
import org.yoriai.agreement.ProposedDate;
import org.yoriai.agreement.TalkAct;
import org.yoriai.agreement.TalkFacts;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Status;

/** 経過 — everything that was said, in order: who, for which side, when, what. */
class TalkThread extends Section {
    private static final long serialVersionUID = 1;
    private final transient Map<AccountId, String> names;
    private final transient Map<UUID, String> venues;
    private final int agreement;
    private final int onTable;

    TalkThread(AgreementThread thread, Map<AccountId, String> names, Map<UUID, String> venues) {
        this.names = names;
        this.venues = venues;
        agreement = thread.facts().number();
        onTable = thread.onTable().map(TalkFacts::position).orElse(0);
        addClassName("yo-sec");
        H2 heading = new H2(text("agreement.thread"));
        heading.setId("thread");
        getElement().setAttribute("aria-labelledby", "thread");
        OrderedList list = new OrderedList();
        list.addClassName("yo-thread");
        thread.talks().forEach(talk -> list.add(item(talk)));
        add(heading, list);
    }

    private ListItem item(TalkFacts talk) {
        Span side = new Span(AgreementWords.side(talk.side()));
        side.addClassName("yo-who");
        Span name = new Span(names.getOrDefault(talk.by(), ""));
        name.addClassName("yo-strong");
        Span when = new Span(AgreementWords.when(talk.at()));
        when.addClassName("yo-second");
        Div head = new Div(act(talk.act()), side, name, when);
        head.addClassName("yo-talk__head");
        ListItem item = new ListItem(head);
        item.addClassName("yo-talk");
        item.getElement()
                .setAttribute("data-side", talk.side().wireName())
                .setAttribute("data-act", talk.act().wireName());
        if (talk.position() == onTable) {
            item.getElement().setAttribute("aria-current", "true");
        }
        talk.date().ifPresent(date -> item.add(day(date)));
        Optional.of(talk.text()).filter(words -> !words.isEmpty()).ifPresent(words -> {
            Paragraph said = new Paragraph(words);
            said.addClassName("yo-talk__text");
            item.add(said);
        });
        if (!talk.files().isEmpty()) {
            item.add(Files.of(agreement, talk.files()));
        }
        return item;
    }

    private static Status act(TalkAct act) {
        String words = text("agreement.act." + act.wireName());
        return switch (act) {
            case PROPOSED -> new Status(Status.Kind.PLAIN, "edit", words);
            case ANSWERED -> new Status(Status.Kind.PLAIN, "talk", words);
            case ACCEPTED -> new Status(Status.Kind.GOOD, "done", words);
            case WITHDRAWN -> new Status(Status.Kind.PLAIN, "plan", words);
            case REOPENED -> new Status(Status.Kind.PLAIN, "history", words);
        };
    }

    private Paragraph day(ProposedDate date) {
        Paragraph line = new Paragraph(
                Icons.of("sessions"),
                new Span(Dates.day(date.day()) + Dates.span(date.starts(), date.ends()) + "　"
                        + venues.getOrDefault(date.venue(), "")));
        line.addClassName("yo-talk__day");
        return line;
    }
}
