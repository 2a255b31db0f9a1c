package org.yoriai.proposal.ui;

import static org.yoriai.proposal.ui.ProposalParts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.yoriai.identity.Role;
import org.yoriai.proposal.ProposalHandIn;
import org.yoriai.proposal.SubmissionFacts;
import org.yoriai.proposal.SubmissionState;
import org.yoriai.shared.ui.FormDialog;

/** 提出・承認・差戻しのボタン — the one next step of whoever has the proposal. */
final class HandInButtons extends Div {
    private static final long serialVersionUID = 1;
    private final transient ProposalHandIn handIn;
    private final transient Board board;
    private final transient Runnable again;

    HandInButtons(ProposalHandIn handIn, Board board, Runnable again) {
        this.handIn = handIn;
        this.board = board;
        this.again = again;
        addClassName("yo-doings");
        if (board.writable()) {
            add(button("proposal.submit", this::submit, true));
        }
        if (board.person().role() == Role.WARD) {
            board.standing()
                    .last()
                    .filter(last -> last.state() == SubmissionState.SUBMITTED)
                    .ifPresent(waiting -> add(
                            button("proposal.accept", () -> accept(waiting), true),
                            button("proposal.return", () -> giveBack(waiting), false)));
        }
    }

    private void submit() {
        int next = board.standing().submissions().size() + 1;
        ask(
                text("proposal.submit.ask", next),
                "proposal.submit",
                () -> handIn.submit(board.standing().revision(), board.person()),
                new Paragraph(text("proposal.submit.what")));
    }

    private void accept(SubmissionFacts waiting) {
        ask(
                text("proposal.accept.ask", waiting.number()),
                "proposal.accept",
                () -> handIn.accept(waiting.number(), board.person()),
                new Paragraph(text("proposal.accept.what")));
    }

    private void giveBack(SubmissionFacts waiting) {
        TextArea words = new TextArea(text("proposal.return.words"));
        words.setWidthFull();
        ask(
                text("proposal.return.ask", waiting.number()),
                "proposal.return",
                () -> handIn.giveBack(waiting.number(), words.getValue(), board.person()),
                words);
    }

    private void ask(String heading, String verbKey, Runnable act, Component... body) {
        FormDialog.wide(
                        "yo-proposal__form",
                        heading,
                        text(verbKey),
                        () -> {
                            act.run();
                            again.run();
                        },
                        body)
                .open();
    }

    private static Button button(String key, Runnable act, boolean primary) {
        Button button = new Button(text(key), _ -> act.run());
        button.getElement().setAttribute("data-testid", key);
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
