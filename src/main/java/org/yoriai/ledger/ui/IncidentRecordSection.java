package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.IncidentDesk.doings;
import static org.yoriai.ledger.ui.RegisterDesk.button;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.yoriai.identity.Role;
import org.yoriai.ledger.IncidentFacts;
import org.yoriai.ledger.IncidentId;
import org.yoriai.ledger.IncidentStanding;
import org.yoriai.ledger.IncidentWords;
import org.yoriai.ledger.Incidents;
import org.yoriai.ledger.Step;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Notice;

/** 事故等の記録の画面 — what happened, whom it concerned, the timeline, and what is to be done next. */
final class IncidentRecordSection extends Renewed {
    private static final long serialVersionUID = 1;
    private final transient IncidentId incident;
    private final transient IncidentDesk desk;

    IncidentRecordSection(IncidentId incident, IncidentDesk desk) {
        this.incident = incident;
        this.desk = desk;
    }

    @Override
    void renew() {
        Incidents.Record record = desk.incidents().of(incident, desk.person());
        IncidentWords words = desk.words();
        removeAll();
        add(head(record, words), facts(record, words), concerned(record, words), timeline(record, words));
    }

    private Div head(Incidents.Record record, IncidentWords words) {
        IncidentFacts facts = record.facts();
        RouterLink back = new RouterLink(
                text("incident.back"),
                ProtectionView.class,
                new RouteParameters(ProtectionView.PART, IncidentPart.SLUG));
        Div head = new Div(
                back,
                new H2(text("incident.banner-number", facts.number()) + "　" + words.kind(facts)),
                IncidentSection.state(record.standing(), words));
        head.addClassName("yo-register__head");
        if (record.standing().stopping()) {
            head.add(new Notice(
                    "warn", text(facts.drill() ? "incident.state.stopping-drill" : "incident.state.stopping")));
        }
        List<Step> missing = record.standing().missing();
        if (!missing.isEmpty() && !record.standing().ended()) {
            head.add(new Notice(
                    "info",
                    text(
                            "incident.missing",
                            missing.stream().map(words::step).collect(Collectors.joining(text("desk.and"))))));
        }
        head.add(next(record.standing()));
        head.add(doings(IncidentSection.saving(
                incident + "/report.docx", facts.drill() ? "incident.save-docx-drill" : "incident.save-docx")));
        return head;
    }

    private Div next(IncidentStanding standing) {
        Div next = doings();
        if (standing.ended()) {
            return next;
        }
        IncidentDialogs dialogs = new IncidentDialogs(incident, standing.drill(), desk, this::renew);
        if (desk.is(Role.WARD) && !standing.received()) {
            next.add(button("incident.receive", () -> told(() -> desk.steps().receive(incident, desk.person()))));
        }
        if (desk.answers()) {
            next.add(button("incident.add-entry", dialogs::entry), button("incident.add-group", dialogs::group));
        }
        if (desk.is(Role.OFFICE)) {
            if (standing.stopping()) {
                next.add(button("incident.lift", dialogs::lift));
            }
            if (!standing.asked()) {
                next.add(button(
                        "incident.ask-end", () -> told(() -> desk.steps().askToEnd(incident, desk.person()))));
            }
        }
        if (desk.is(Role.WARD) && standing.asked()) {
            next.add(
                    button("incident.end", () -> told(() -> desk.steps().end(incident, desk.person()))),
                    button("incident.not-yet", dialogs::notYet));
        }
        return next;
    }

    private void told(Runnable step) {
        if (RegisterDesk.carryOut(this, step, "incident.done")) {
            renew();
        }
    }

    private static Section facts(Incidents.Record record, IncidentWords words) {
        IncidentFacts facts = record.facts();
        Div lines = RegisterDesk.lines(
                line("incident.noticed-at", words.moment(facts.noticedAt())),
                line("incident.noticed-by", facts.noticedBy()),
                line("incident.happened", facts.happened()),
                line("incident.subcontractor", text(facts.subcontractor() ? "incident.yes" : "incident.no")));
        return section("incident.happened", lines);
    }

    private Section concerned(Incidents.Record record, IncidentWords words) {
        if (record.groups().isEmpty()) {
            return section("incident.concerned", new Paragraph(text("incident.concerned-none")));
        }
        DeskTable table = new DeskTable(
                text("incident.concerned"),
                List.of(
                        new DeskTable.Column(text("incident.column.label"), "key"),
                        new DeskTable.Column(text("incident.column.source")),
                        new DeskTable.Column(text("incident.column.headcount"), "r", "nw"),
                        new DeskTable.Column(text("incident.column.kinds"))));
        record.groups()
                .forEach(group -> table.row(
                        group.label(),
                        text("incident.source." + group.source().wireName()),
                        words.say("incident.people-count", group.headcount()),
                        words.dataKinds(group.kinds())));
        Div opening = doings();
        if (desk.readsNames()) {
            IncidentNames names = new IncidentNames(incident, desk);
            opening.add(button("incident.open-names", names::open));
            if (desk.is(Role.OFFICE)) {
                opening.add(button("incident.seal-names", names::seal));
            }
        }
        return section("incident.concerned", new Paragraph(text("incident.concerned-what")), table, opening);
    }

    private static Section timeline(Incidents.Record record, IncidentWords words) {
        DeskTable table = new DeskTable(
                text("incident.timeline"),
                List.of(
                        new DeskTable.Column(text("incident.column.step"), "key"),
                        new DeskTable.Column(text("incident.column.at"), "nw"),
                        new DeskTable.Column(text("incident.column.words")),
                        new DeskTable.Column(text("incident.column.by"))));
        record.timeline()
                .forEach(entry -> table.row(
                                new Span(words.step(entry.step())),
                                new Span(words.moment(entry.at())),
                                new Span(orNothing(
                                        words.told(entry, record.facts().drill()))),
                                new Span(words.who(record, entry)))
                        .getElement()
                        .setAttribute("data-testid", "incident-entry"));
        return section("incident.timeline", new Paragraph(text("incident.timeline-what")), table);
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "–" : words;
    }

    private static Section section(String headingKey, Component... below) {
        Section section = new Section(new H3(text(headingKey)));
        section.add(below);
        section.addClassName("yo-sec");
        return section;
    }

    private static Div line(String key, String words) {
        Span value = new Span(words);
        value.addClassName("yo-register__words");
        return new Div(RegisterDesk.soft(text(key) + "　"), value);
    }
}
