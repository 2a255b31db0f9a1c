package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.second;
import static org.yoriai.association.ui.KarteWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yoriai.association.AssociationLine;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;

/** 町会・自治会の表 */
class AssociationTable extends Div {
    private static final long serialVersionUID = 1;
    private final LocalDate today;
    private final DeskTable table = new DeskTable(
            text("karte.associations"),
            List.of(
                    new DeskTable.Column(text("karte.association"), "key"),
                    new DeskTable.Column(text("karte.took-part")),
                    new DeskTable.Column(text("karte.visit")),
                    new DeskTable.Column(text("follow-up.title"))));

    AssociationTable(List<AssociationLine> lines, LocalDate today) {
        this.today = today;
        lines.forEach(this::row);
        add(table);
    }

    private void row(AssociationLine line) {
        RouterLink name = new RouterLink(line.name(), KarteView.class, KarteView.address(line.id()));
        name.addClassName("yo-strong");
        table.row(name, tookPart(line), visit(line), followUps(line))
                .getElement()
                .setAttribute("data-testid", "association-row");
    }

    private Component tookPart(AssociationLine line) {
        Div cell = new Div();
        for (ProgrammeKind kind : List.of(ProgrammeKind.SEMINAR, ProgrammeKind.EXCHANGE)) {
            String numbers = line.attended().stream()
                    .map(AssociationLine.Attended::session)
                    .filter(session -> session.kind() == kind && !session.day().isAfter(today))
                    .map(session -> Integer.toString(session.number()))
                    .collect(Collectors.joining(text("karte.numbers-and")));
            if (!numbers.isEmpty()) {
                cell.add(new Div(new Span(text("karte.took-part." + kind.wireName(), numbers))));
            }
        }
        return cell.getComponentCount() == 0 ? second(text("karte.took-part.none")) : cell;
    }

    private Component visit(AssociationLine line) {
        if (line.visited(today)) {
            return new Status(Status.Kind.GOOD, "done", text("karte.visited"));
        }
        if (line.nextVisit(today).isPresent()) {
            return new Status(
                    Status.Kind.PLAIN,
                    "plan",
                    text("karte.to-visit", Dates.day(line.nextVisit(today).get().day())));
        }
        return line.candidate()
                ? new Status(Status.Kind.PLAIN, "talk", text("karte.candidate"))
                : second(text("karte.not-visited"));
    }

    private static Component followUps(AssociationLine line) {
        if (line.openFollowUps() == 0) {
            return second(text("karte.follow-ups.none"));
        }
        RouterLink link = new RouterLink(text("karte.follow-ups.open", line.openFollowUps()), FollowUpsView.class);
        link.setQueryParameters(QueryParameters.of("association", line.id().toString()));
        return link;
    }
}
