package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.yoriai.association.HeadcountFacts;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionState;
import org.yoriai.shared.ui.Status;

/** 参加人数 — how many will come, what the ward told of it, and what the contractor confirmed (仕様書 4 各エ). */
class HeadcountPanel extends Section {
    private static final long serialVersionUID = 1;
    private final transient PeoplePanel panel;
    private final transient HeadcountFacts heads;

    HeadcountPanel(PeoplePanel panel, HeadcountFacts heads) {
        this.panel = panel;
        this.heads = heads;
        addClassName("yo-heads");
        getElement().setAttribute("data-testid", "headcount").setAttribute("aria-label", text("heads.title"));
        Span figures = new Span(figures());
        figures.addClassName("yo-count");
        Div head = new Div(new H2(text("heads.title")), figures);
        head.addClassName("yo-sec__head");
        add(head, status());
        Div doings = new Div();
        doings.addClassName("yo-doings");
        if (open() && panel.person().role() == Role.WARD) {
            wards(doings);
        }
        if (panel.person().role() == Role.OFFICE) {
            offices(doings);
        }
        add(doings);
        if (!heads.tellings().isEmpty()) {
            add(history());
        }
    }

    private String figures() {
        return heads.expected().isPresent()
                ? text("heads.expected-registered", heads.expected().getAsInt(), heads.registered())
                : text("heads.registered", heads.registered());
    }

    private Status status() {
        if (heads.latest().isEmpty()) {
            return new Status(
                    panel.person().role() == Role.WARD && heads.heads() > 0 && open()
                            ? Status.Kind.NEED
                            : Status.Kind.WAIT,
                    "wait",
                    text("heads.not-told"));
        }
        HeadcountFacts.Told latest = heads.latest().orElseThrow();
        if (open() && !heads.told()) {
            return new Status(Status.Kind.NEED, "warn", text("heads.differs", latest.heads(), heads.heads()));
        }
        return latest.receipt().isPresent()
                ? new Status(Status.Kind.GOOD, "done", text("heads.received", latest.heads()))
                : new Status(Status.Kind.WAIT, "wait", text("heads.unconfirmed", latest.heads()));
    }

    private void wards(Div doings) {
        if (heads.heads() > 0 && !heads.told()) {
            Button tell = new Button(
                    text(heads.latest().isEmpty() ? "heads.tell" : "heads.tell-again", heads.heads()),
                    _ -> panel.attempt(() -> panel.desk()
                            .headcounts()
                            .notifyContractor(panel.plan().id(), panel.person())));
            tell.addThemeVariants(ButtonVariant.PRIMARY);
            doings.add(tell);
        }
        doings.add(new Button(text("heads.expect"), _ -> new HeadcountDialog(panel, heads).open()));
    }

    private void offices(Div doings) {
        heads.latest().filter(told -> told.receipt().isEmpty()).ifPresent(told -> {
            Button receive = new Button(
                    text("heads.receive"),
                    _ -> panel.attempt(() -> panel.desk()
                            .headcounts()
                            .confirmReceipt(panel.plan().id(), told.number(), panel.person())));
            receive.addThemeVariants(ButtonVariant.PRIMARY);
            doings.add(receive);
        });
    }

    private Component history() {
        Map<AccountId, String> names = panel.desk().people().names();
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-second");
        heads.tellings()
                .forEach(told -> list.add(new ListItem(told.receipt()
                        .map(receipt -> text(
                                "heads.line-received",
                                told.number(),
                                Words.when(told.toldAt()),
                                names.getOrDefault(told.toldBy(), ""),
                                told.heads(),
                                Words.when(receipt.at()),
                                names.getOrDefault(receipt.by(), "")))
                        .orElseGet(() -> text(
                                "heads.line",
                                told.number(),
                                Words.when(told.toldAt()),
                                names.getOrDefault(told.toldBy(), ""),
                                told.heads())))));
        return list;
    }

    private boolean open() {
        return panel.plan().summary().state().compareTo(SessionState.HELD) < 0;
    }
}
