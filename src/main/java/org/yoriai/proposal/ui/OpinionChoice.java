package org.yoriai.proposal.ui;

import static org.yoriai.proposal.ui.ProposalParts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.yoriai.proposal.Opinion;
import org.yoriai.proposal.Opinions;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Notice;

/** 意見を選ぶ窓 — cards, notes and remarks of the year's records; each tick and each theme is kept at once. */
final class OpinionChoice extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "64rem";
    private static final int SHORT = 30;
    private final transient Opinions opinions;
    private final transient Board board;
    private final Div body = new Div();

    OpinionChoice(Opinions opinions, Board board) {
        this.opinions = opinions;
        this.board = board;
        setHeaderTitle(text("proposal.issues.choose"));
        addClassName("yo-dialog");
        body.addClassName("yo-opinions");
        setWidth(WIDTH);
        List<Opinion> found = board.opinions().stream()
                .filter(opinion -> opinion.source() != Opinion.Source.SURVEY)
                .toList();
        body.add(new Paragraph(text(found.isEmpty() ? "proposal.issues.choose.none" : "proposal.issues.choose.what")));
        if (!found.isEmpty()) {
            body.add(table(found));
        }
        add(body);
        getFooter().add(new Button(text("desk.close"), _ -> close()));
    }

    private DeskTable table(List<Opinion> found) {
        DeskTable table = new DeskTable(
                text("proposal.issues.choose"),
                List.of(
                        new DeskTable.Column(text("proposal.issues.opinion"), "key"),
                        new DeskTable.Column(text("proposal.issues.source")),
                        new DeskTable.Column(text("proposal.issues.theme")),
                        new DeskTable.Column(text("proposal.issues.put-in"))));
        found.forEach(opinion -> row(table, opinion));
        return table;
    }

    private void row(DeskTable table, Opinion opinion) {
        String brief = opinion.text().length() > SHORT ? opinion.text().substring(0, SHORT) + "…" : opinion.text();
        TextField theme = new TextField();
        theme.setValue(opinion.theme());
        theme.setAriaLabel(text("proposal.issues.theme-of", brief));
        Checkbox put = new Checkbox(opinion.marked());
        put.setAriaLabel(text("proposal.issues.put-in-of", brief));
        theme.addValueChangeListener(_ -> keep(opinion, theme, put));
        put.addValueChangeListener(_ -> keep(opinion, theme, put));
        table.row(
                ProposalParts.written(opinion.text()), ProposalParts.written(IssueSection.source(opinion)), theme, put);
    }

    private void keep(Opinion opinion, TextField theme, Checkbox put) {
        try {
            opinions.mark(opinion.session().id(), opinion.thing(), theme.getValue(), put.getValue(), board.person());
            Notice.clear(body);
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }
}
