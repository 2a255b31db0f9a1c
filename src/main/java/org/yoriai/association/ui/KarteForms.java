package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;
import static org.yoriai.shared.ui.FormDialog.entered;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.AssociationId;
import org.yoriai.association.SupportPolicies;
import org.yoriai.association.ToolStanding;
import org.yoriai.association.Tools;
import org.yoriai.association.VisitChoices;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.FormDialog;
import org.yoriai.shared.ui.Pickers;

/** 町会カルテの窓 — a tool, the support policy, the choice of a visit. */
@Component
class KarteForms {
    private final Tools tools;
    private final SupportPolicies policies;
    private final VisitChoices visits;
    private final ProgrammeSessions sessions;
    private final Clock clock;

    KarteForms(Tools tools, SupportPolicies policies, VisitChoices visits, ProgrammeSessions sessions, Clock clock) {
        this.tools = tools;
        this.policies = policies;
        this.visits = visits;
        this.sessions = sessions;
        this.clock = clock;
    }

    void tool(AssociationId association, Person by) {
        TextField name = new TextField(text("karte.tool.name"));
        name.setWidthFull();
        Select<ToolStanding> standing = new Select<>();
        standing.setLabel(text("karte.tool.standing"));
        standing.setItems(ToolStanding.values());
        standing.setItemLabelGenerator(value -> text("karte.standing." + value.wireName()));
        standing.setValue(ToolStanding.IN_USE);
        DatePicker day = today("karte.tool.day");
        open(
                "karte.tool.add",
                () -> tools.note(association, name.getValue(), standing.getValue(), entered(day, "day-missing"), by),
                name,
                standing,
                day);
    }

    /** @param standing what stands so far, from which the next version is written */
    void policy(AssociationId association, String standing, Person by) {
        TextArea words = area("karte.policy", standing);
        DatePicker day = today("karte.policy.day");
        open(
                "karte.policy.write",
                () -> policies.decide(association, words.getValue(), entered(day, "day-missing"), by),
                words,
                day);
    }

    /** @param reasons as they stand now; whoever chooses may say them otherwise */
    void choose(AssociationId association, String reasons, Person by) {
        TextArea why = area("candidate.reasons", reasons);
        open("candidate.choose", () -> visits.choose(association, why.getValue(), by), why);
    }

    void agree(AssociationId association, Person by) {
        List<SessionSummary> free = sessions.all().stream()
                .filter(session -> session.kind() == ProgrammeKind.DISPATCH)
                .filter(session -> session.state().compareTo(SessionState.HELD) < 0)
                .toList();
        if (free.isEmpty()) {
            open("candidate.agree", () -> {}, new Paragraph(text("candidate.no-session")));
            return;
        }
        Select<SessionSummary> session = new Select<>();
        session.setLabel(text("candidate.session"));
        session.setItems(free);
        session.setItemLabelGenerator(KarteForms::name);
        session.setWidthFull();
        open(
                "candidate.agree",
                () -> visits.agree(association, entered(session, "no-dispatch").id(), by),
                session);
    }

    void drop(AssociationId association, Optional<ProgrammeSessionId> session, Person by) {
        visits.drop(association, session, by);
    }

    private static String name(SessionSummary session) {
        return text("karte.session.dispatch", session.number(), session.title()) + " " + Dates.day(session.day());
    }

    private DatePicker today(String labelKey) {
        DatePicker day = Pickers.date(text(labelKey));
        day.setValue(LocalDate.now(clock));
        return day;
    }

    private static TextArea area(String labelKey, String words) {
        TextArea area = new TextArea(text(labelKey));
        area.setValue(words);
        area.setWidthFull();
        return area;
    }

    private static void open(String headingKey, Runnable keep, com.vaadin.flow.component.Component... fields) {
        new FormDialog(text(headingKey), text("follow-up.save"), keep, fields).open();
    }
}
