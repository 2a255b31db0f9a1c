package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.IncidentDesk.doings;
import static org.yoriai.ledger.ui.RegisterDesk.button;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.yoriai.ledger.IncidentId;
import org.yoriai.ledger.IncidentStanding;
import org.yoriai.ledger.IncidentWords;
import org.yoriai.ledger.Incidents;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Status;

/** 事故・訓練の一覧 — and the one button, for an incident and for a drill. */
final class IncidentSection extends Renewed {
    private static final long serialVersionUID = 1;
    private final transient IncidentDesk desk;

    IncidentSection(IncidentDesk desk) {
        this.desk = desk;
    }

    @Override
    void renew() {
        List<Incidents.Record> all = desk.incidents().all(desk.person());
        Paragraph clause = new Paragraph(text("protection.clause", "25条"));
        clause.addClassName("yo-soft");
        Div head = new Div(new H2(text("incident.title")), new Paragraph(text("incident.what")), clause);
        head.addClassName("yo-register__head");
        if (desk.answers()) {
            head.add(doings(
                    button("incident.begin", () -> new BeginDialog(desk, false).open()),
                    button("incident.begin-drill", () -> new BeginDialog(desk, true).open())));
        }
        head.add(doings(saving("list.xlsx", "protection.save-xlsx"), saving("list.csv", "protection.save-csv")));
        removeAll();
        add(head, all.isEmpty() ? new EmptyState(text("incident.none"), text("incident.none-when")) : table(all));
    }

    private DeskTable table(List<Incidents.Record> all) {
        DeskTable table = new DeskTable(
                text("incident.title"),
                List.of(
                        new DeskTable.Column(text("incident.kind"), "key"),
                        new DeskTable.Column(text("incident.noticed-at"), "nw"),
                        new DeskTable.Column(text("incident.happened")),
                        new DeskTable.Column(text("incident.headcount"), "r", "nw"),
                        new DeskTable.Column(text("incident.state"))));
        IncidentWords words = desk.words();
        all.forEach(record -> table.row(
                        link(
                                record.facts().id(),
                                text("incident.banner-number", record.facts().number()) + "　"
                                        + words.kind(record.facts())),
                        new Span(words.moment(record.facts().noticedAt())),
                        new Span(record.facts().happened()),
                        new Span(words.say("incident.people-count", record.headcount())),
                        state(record.standing(), words))
                .getElement()
                .setAttribute("data-testid", "incident-row"));
        return table;
    }

    static RouterLink link(IncidentId incident, String words) {
        RouterLink link = new RouterLink(
                words, ProtectionView.class, new RouteParameters(ProtectionView.PART, IncidentPart.SLUG));
        link.setQueryParameters(QueryParameters.simple(Map.of(IncidentPart.RECORD, incident.toString())));
        return link;
    }

    static Status state(IncidentStanding standing, IncidentWords words) {
        String said = words.state(standing);
        return standing.ended()
                ? new Status(Status.Kind.GOOD, "done", said)
                : new Status(Status.Kind.WAIT, "wait", said);
    }

    static Anchor saving(String file, String wordsKey) {
        Anchor link = new Anchor("files/incidents/" + file);
        link.add(Icons.of("download"), new Span(text(wordsKey)));
        link.addClassName("yo-btn");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
