package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.second;
import static org.yoriai.association.ui.KarteWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.association.AssociationId;
import org.yoriai.association.FollowUpFacts;
import org.yoriai.association.FollowUpState;
import org.yoriai.association.FollowUpTalk;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** フォローアップの表 — what is to be done, what was said so far, and what can be done with it. */
class FollowUpTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient FollowUpForms forms;
    private final transient Map<AccountId, String> people;
    private final transient Person person;
    private final LocalDate today;
    private final DeskTable table = new DeskTable(
            text("follow-up.title"),
            List.of(
                    new DeskTable.Column(text("follow-up.task"), "key"),
                    new DeskTable.Column(text("follow-up.due")),
                    new DeskTable.Column(text("follow-up.channel"), "nw"),
                    new DeskTable.Column(text("follow-up.assignee")),
                    new DeskTable.Column(text("follow-up.state"), "nw"),
                    new DeskTable.Column(text("follow-up.doing"))));

    FollowUpTable(
            List<FollowUpFacts> tasks,
            FollowUpForms forms,
            Map<AccountId, String> people,
            Person person,
            LocalDate today) {
        this.forms = forms;
        this.people = people;
        this.person = person;
        this.today = today;
        tasks.forEach(this::row);
        add(table);
    }

    private void row(FollowUpFacts task) {
        table.row(
                        words(task),
                        due(task),
                        new Span(Choices.channelWords(task.draft().channel())),
                        new Span(task.draft().assignee().map(this::name).orElse(text("follow-up.nobody"))),
                        state(task.state()),
                        doings(task))
                .getElement()
                .setAttribute("data-testid", "follow-up-row")
                .setAttribute("data-state", task.state().wireName());
    }

    private Component words(FollowUpFacts task) {
        Span what = KarteWords.written(task.draft().task());
        what.addClassName("yo-strong");
        Div cell = new Div(what, association(task));
        if (task.promised()) {
            cell.add(second(text("follow-up.promised")));
        }
        if (task.draft().repeatMonths() > 0) {
            cell.add(second(FollowUpForms.repeatWords(task.draft().repeatMonths())));
        }
        task.toldLater().ifPresent(later -> cell.add(new Notice("info", text("follow-up.told-later", later))));
        task.talks().forEach(talk -> cell.add(talk(talk)));
        task.reason().ifPresent(reason -> cell.add(second(text("follow-up.given-up-because", reason))));
        return cell;
    }

    private static Component association(FollowUpFacts task) {
        Optional<AssociationId> association = task.draft().association();
        if (association.isEmpty()) {
            return second(text("follow-up.association-unknown"));
        }
        return new Div(new RouterLink(
                task.associationName(),
                KarteView.class,
                new RouteParameters(KarteView.ASSOCIATION, association.get().toString())));
    }

    private Component talk(FollowUpTalk talk) {
        Div line = new Div(
                second(text(
                        "follow-up.talked",
                        Dates.dayOnly(talk.day()),
                        Choices.channelWords(talk.channel()),
                        name(talk.by()))),
                KarteWords.written(talk.said()));
        line.addClassName("yo-talk");
        return line;
    }

    private Component due(FollowUpFacts task) {
        LocalDate due = task.draft().due();
        if (task.late(today)) {
            return new Status(
                    Status.Kind.NEED,
                    "warn",
                    text("follow-up.late", Dates.day(due), ChronoUnit.DAYS.between(due, today)));
        }
        return new Span(Dates.day(due));
    }

    private static Status state(FollowUpState state) {
        String words = text("follow-up.state." + state.wireName());
        return switch (state) {
            case OPEN -> new Status(Status.Kind.PLAIN, "plan", words);
            case BEGUN -> new Status(Status.Kind.WAIT, "wait", words);
            case DONE -> new Status(Status.Kind.GOOD, "done", words);
            case GIVEN_UP, TAKEN_BACK -> new Status(Status.Kind.PLAIN, "held", words);
        };
    }

    private Component doings(FollowUpFacts task) {
        Div buttons = new Div();
        buttons.addClassName("yo-doings");
        if (task.state().waits()) {
            buttons.add(
                    button("follow-up.finish", task, () -> forms.finish(task, person)),
                    button("follow-up.talk", task, () -> forms.talk(task, person)),
                    button("follow-up.change", task, () -> forms.change(task, person)),
                    button("follow-up.give-up", task, () -> forms.giveUp(task, person)));
        } else {
            buttons.add(button("follow-up.reopen", task, () -> forms.reopen(task, person)));
        }
        return buttons;
    }

    private Button button(String key, FollowUpFacts task, Runnable act) {
        Button button = new Button(text(key), _ -> attempt(act));
        // to those who hear it: which of many alike it is
        button.setAriaLabel(text("follow-up.doing-of", text(key), task.draft().task()));
        return button;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
        }
    }

    private String name(AccountId account) {
        return people.getOrDefault(account, "");
    }
}
