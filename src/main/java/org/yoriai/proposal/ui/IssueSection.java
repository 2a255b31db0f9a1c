package org.yoriai.proposal.ui;

import static org.yoriai.proposal.ui.ProposalParts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.programme.SessionSummary;
import org.yoriai.programme.ui.LineEditor;
import org.yoriai.proposal.IssueBasis;
import org.yoriai.proposal.Opinion;
import org.yoriai.proposal.ProposedIssue;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.FormDialog;

/** 課題と参加者の意見 — issue by issue with the opinions that it rests on; each leads to where it stands. */
final class IssueSection {
    private IssueSection() {}

    private record Line(TextField theme, TextArea words, TextArea measure) implements LineEditor.Line {
        @Override
        public Component[] fields() {
            return new Component[] {theme, words, measure};
        }

        @Override
        public String called() {
            return theme.getValue();
        }

        ProposedIssue entered() {
            return new ProposedIssue(theme.getValue(), words.getValue(), measure.getValue());
        }
    }

    /** @param choose opens the choice among cards, notes and remarks */
    static Section of(Board board, Runnable choose) {
        Section section = ProposalParts.section("proposal.issues", board, () -> edit(board));
        // what was handed in is not chosen anew while the ward has it
        if (board.standing().open()) {
            Button chosen = new Button(text("proposal.issues.choose"), _ -> choose.run());
            chosen.getElement().setAttribute("data-testid", "opinions-choose");
            section.add(chosen);
        }
        if (board.issues().isEmpty()) {
            section.add(ProposalParts.nothing("proposal.issues.none"));
        }
        board.issues().forEach(issue -> section.add(issue(issue)));
        return section;
    }

    private static Div issue(IssueBasis basis) {
        Div issue = new Div(new H3(basis.issue().theme()));
        issue.addClassName("yo-issue");
        issue.getElement().setAttribute("data-testid", "issue");
        if (!basis.issue().words().isEmpty()) {
            issue.add(ProposalParts.written(basis.issue().words()));
        }
        issue.add(ProposalParts.second(counts(basis)));
        UnorderedList opinions = new UnorderedList();
        basis.opinions()
                .forEach(opinion -> opinions.add(new ListItem(
                        ProposalParts.written(opinion.text()), new Anchor(opinion.path(), source(opinion)))));
        issue.add(opinions);
        if (!basis.issue().measure().isEmpty()) {
            issue.add(
                    ProposalParts.second(text("proposal.issues.measure")),
                    ProposalParts.written(basis.issue().measure()));
        }
        return issue;
    }

    private static String counts(IssueBasis basis) {
        if (basis.opinions().isEmpty()) {
            return text("proposal.issues.without");
        }
        String each = basis.counts().entrySet().stream()
                .map(count -> text(
                        "proposal.issues.count",
                        text("proposal.source." + count.getKey().wireName()),
                        count.getValue()))
                .collect(Collectors.joining("、"));
        return text("proposal.issues.opinions", basis.opinions().size(), each, basis.sessions());
    }

    /** デジタル活用講習会 第3回　10月20日　アンケート　設問 */
    static String source(Opinion opinion) {
        SessionSummary session = opinion.session();
        return Stream.of(
                        text(
                                "proposal.session",
                                text("programme.kind." + session.kind().wireName()),
                                session.number()),
                        Dates.dayOnly(session.day()),
                        text("proposal.source." + opinion.source().wireName()),
                        opinion.where())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private static void edit(Board board) {
        LineEditor<Line> lines = new LineEditor<>(text("proposal.issues.add"), () -> line("", "", ""), () -> {});
        board.issues()
                .forEach(basis -> lines.append(line(
                        basis.issue().theme(),
                        basis.issue().words(),
                        basis.issue().measure())));
        FormDialog.wide(
                        "yo-proposal__form",
                        text("proposal.issues"),
                        text("proposal.save"),
                        () -> board.write()
                                .accept(board.draft()
                                        .withIssues(lines.lines().stream()
                                                .map(Line::entered)
                                                .toList())),
                        lines)
                .open();
    }

    private static Line line(String theme, String words, String measure) {
        Line line = new Line(
                new TextField(text("proposal.issues.theme")),
                new TextArea(text("proposal.issues.words")),
                new TextArea(text("proposal.issues.measure")));
        line.theme.setValue(theme);
        line.words.setValue(words);
        line.measure.setValue(measure);
        return line;
    }
}
