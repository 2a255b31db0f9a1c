package org.yoriai.proposal.ui;

import static org.yoriai.proposal.ui.ProposalParts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.yoriai.association.PolicyFacts;
import org.yoriai.proposal.AssociationPolicy;
import org.yoriai.proposal.PolicyEdit;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.FormDialog;
import org.yoriai.shared.ui.Status;

/** 団体支援方針 — of every association of the year: the karte's words, or what was written here and is kept. */
final class PolicySection {
    private PolicySection() {}

    static Section of(Board board) {
        Div head = new Div(new H2(text("proposal.policies")));
        head.addClassName("yo-sec__head");
        Section section = new Section(head);
        section.addClassName("yo-sec");
        section.add(board.policies().isEmpty() ? ProposalParts.nothing("proposal.policies.none") : table(board));
        return section;
    }

    private static DeskTable table(Board board) {
        List<DeskTable.Column> columns = Stream.of(
                        new DeskTable.Column(text("proposal.policies.association"), "key"),
                        new DeskTable.Column(text("proposal.policies.words")),
                        new DeskTable.Column(text("proposal.policies.basis")),
                        new DeskTable.Column(text("proposal.policies.doing")))
                .limit(board.writable() ? 4 : 3)
                .toList();
        DeskTable table = new DeskTable(text("proposal.policies"), columns);
        board.policies()
                .forEach(policy -> table.row(Stream.of(
                                new Anchor(
                                        "associations/" + policy.association().id(),
                                        policy.association().name()),
                                words(policy),
                                basis(policy),
                                doings(policy, board))
                        .limit(columns.size())
                        .toArray(Component[]::new)));
        return table;
    }

    private static Component words(AssociationPolicy policy) {
        return policy.words()
                .map(ProposalParts::written)
                .orElseGet(() -> new Status(Status.Kind.WAIT, "wait", text("proposal.policies.undecided")));
    }

    private static Component basis(AssociationPolicy policy) {
        Div lines = new Div();
        policy.karte()
                .map(karte -> text("proposal.policies.karte", EraDate.of(karte.decidedOn())))
                .map(Span::new)
                .ifPresent(lines::add);
        if (policy.edit().isPresent()) {
            lines.add(ProposalParts.second(text("proposal.policies.edited")));
        }
        if (policy.karteMovedOn()) {
            lines.add(new Status(Status.Kind.NEED, "warn", text("proposal.policies.moved-on")));
            policy.karte()
                    .map(PolicyFacts::policy)
                    .map(now -> ProposalParts.second(text("proposal.policies.new-karte", now)))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static Component doings(AssociationPolicy policy, Board board) {
        Div doings = new Div();
        doings.addClassName("yo-doings");
        if (board.writable()) {
            String name = policy.association().name();
            Button edit = new Button(text("proposal.edit"), _ -> edit(policy, board));
            edit.setAriaLabel(text("proposal.policies.edit-of", name));
            doings.add(edit);
            if (policy.edit().isPresent()) {
                Button back = new Button(
                        text("proposal.policies.take-karte"),
                        _ -> board.write()
                                .accept(board.draft()
                                        .withoutPolicy(policy.association().id())));
                back.setAriaLabel(text("proposal.policies.take-karte-of", name));
                doings.add(back);
            }
        }
        return doings;
    }

    private static void edit(AssociationPolicy policy, Board board) {
        TextArea words = new TextArea(text("proposal.policies.words"));
        words.setValue(policy.words().orElse(""));
        words.setWidthFull();
        FormDialog.wide(
                        "yo-proposal__form",
                        text("proposal.policies.edit-of", policy.association().name()),
                        text("proposal.save"),
                        () -> board.write()
                                .accept(board.draft()
                                        .withPolicy(new PolicyEdit(
                                                policy.association().id().value(),
                                                words.getValue(),
                                                policy.karte().map(PolicyFacts::decidedOn)))),
                        words)
                .open();
    }
}
