package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.AgreementState;
import org.yoriai.agreement.AgreementThread;
import org.yoriai.agreement.ProposedDate;
import org.yoriai.agreement.Side;
import org.yoriai.agreement.TalkFacts;
import org.yoriai.identity.Person;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;

/** 次にすること — where the agreement stands, the one thing to do now, and what else may be done. */
class NextTalk extends Div {
    private static final long serialVersionUID = 1;
    private final transient AgreementThread thread;
    private final transient Person person;
    private final transient Negotiation negotiation;
    private final transient Map<UUID, String> venues;
    private final transient Runnable after;
    private final Div buttons = new Div();

    NextTalk(AgreementThread thread, Person person, Negotiation negotiation, Map<UUID, String> venues, Runnable after) {
        this.thread = thread;
        this.person = person;
        this.negotiation = negotiation;
        this.venues = venues;
        this.after = after;
        addClassName("yo-agreement__next");
        buttons.addClassName("yo-doings");
        Div words = new Div();
        thread.onTable().ifPresent(proposal -> words.add(line("agreement.on-table", proposal)));
        thread.settled()
                .ifPresent(settled -> words.add(line(
                        thread.facts().state() == AgreementState.OPEN
                                ? "agreement.settled-before"
                                : "agreement.settled",
                        settled.proposal())));
        Side side = Side.of(person.role());
        switch (thread.facts().state()) {
            case OPEN -> open(side, words);
            case AGREED -> agreed(words);
            case WITHDRAWN -> words.add(new Paragraph(text("agreement.was-withdrawn")));
        }
        add(words, buttons);
    }

    private void open(Side side, Div words) {
        AgreementFacts facts = thread.facts();
        boolean mayAccept = thread.mayAccept(side);
        boolean own = facts.turn().filter(side::equals).isPresent();
        if (!own) {
            words.add(new Paragraph(text("agreement.waits-for", AgreementWords.side(side.other()))));
        }
        thread.onTable()
                .filter(_ -> mayAccept)
                .ifPresent(proposal -> button(
                        "agreement.accept.open",
                        true,
                        () -> negotiation.accept(facts, proposal, consequence(proposal), person)));
        boolean nothingOnTable = thread.onTable().isEmpty();
        button("agreement.answer.open", own && !mayAccept && !nothingOnTable, () -> negotiation.answer(facts, person));
        button("agreement.propose.open", own && nothingOnTable, () -> negotiation.propose(thread, person));
        if (thread.mayWithdraw(side)) {
            button("agreement.withdraw.open", false, () -> negotiation.withdraw(thread, person));
        }
    }

    private void agreed(Div words) {
        thread.facts()
                .kind()
                .part()
                .ifPresent(_ -> words.add(new Paragraph(Icons.of("lock"), new Span(text("agreement.held-fast")))));
        button("agreement.reopen.open", false, () -> negotiation.reopen(thread.facts(), person));
    }

    /** What an acceptance does, before it is done. */
    private String consequence(TalkFacts proposal) {
        return switch (thread.facts().kind()) {
            case DATE ->
                text(
                        "agreement.accept.date",
                        proposal.date().map(this::dateWords).orElse(""));
            case CONTENT -> text("agreement.accept.content");
            case EQUIPMENT -> text("agreement.accept.equipment");
            case QUESTIONS, MATERIALS, SUPPORT, CONTRACT -> text("agreement.accept.other");
        };
    }

    private Paragraph line(String key, TalkFacts proposal) {
        return new Paragraph(text(
                key,
                AgreementWords.side(proposal.side()),
                proposal.date().map(this::dateWords).orElse(proposal.text())));
    }

    private String dateWords(ProposedDate date) {
        return Dates.day(date.day()) + Dates.span(date.starts(), date.ends()) + "　"
                + venues.getOrDefault(date.venue(), "");
    }

    private void button(String key, boolean primary, Supplier<TalkDialog> dialog) {
        Button button = new Button(text(key), _ -> dialog.get().then(after).open());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.addComponentAsFirst(button);
        } else {
            buttons.add(button);
        }
    }
}
