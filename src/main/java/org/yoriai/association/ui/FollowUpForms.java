package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;
import static org.yoriai.shared.ui.FormDialog.entered;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.AssociationId;
import org.yoriai.association.AssociationOverview;
import org.yoriai.association.FollowUpChannel;
import org.yoriai.association.FollowUpDraft;
import org.yoriai.association.FollowUpFacts;
import org.yoriai.association.FollowUpTalk;
import org.yoriai.association.FollowUps;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.shared.ui.FormDialog;

/** フォローアップの窓 — a new one, a change, what was said, its result, the reason for giving it up. */
@Component
class FollowUpForms {
    private static final int USUAL_DAYS = 14;
    private static final int[] REPEATS = {0, 1, 2, 3, 6, 12};
    private final FollowUps followUps;
    private final AssociationOverview book;
    private final People people;
    private final Clock clock;

    FollowUpForms(FollowUps followUps, AssociationOverview book, People people, Clock clock) {
        this.followUps = followUps;
        this.book = book;
        this.people = people;
        this.clock = clock;
    }

    void add(Optional<AssociationId> association, Person by) {
        Fields fields = new Fields(association, Optional.empty());
        dialog("follow-up.add", "follow-up.save", () -> followUps.add(fields.draft(), by), fields.all());
    }

    void change(FollowUpFacts task, Person by) {
        Fields fields = new Fields(task.draft().association(), Optional.of(task.draft()));
        dialog(
                "follow-up.change",
                "follow-up.save",
                () -> followUps.change(task.id(), task.version(), fields.draft(), by),
                fields.all());
    }

    void talk(FollowUpFacts task, Person by) {
        Talk fields = new Talk(task, by);
        dialog(
                "follow-up.talk",
                "follow-up.save",
                () -> followUps.talk(task.id(), task.version(), fields.talk(), by),
                fields.all());
    }

    void finish(FollowUpFacts task, Person by) {
        Talk fields = new Talk(task, by);
        dialog(
                "follow-up.finish",
                "follow-up.finish.do",
                () -> followUps.finish(task.id(), task.version(), fields.talk(), by),
                fields.all());
    }

    void giveUp(FollowUpFacts task, Person by) {
        TextArea reason = area("follow-up.reason", "");
        dialog(
                "follow-up.give-up",
                "follow-up.give-up.do",
                () -> followUps.giveUp(task.id(), task.version(), reason.getValue(), by),
                reason);
    }

    void reopen(FollowUpFacts task, Person by) {
        followUps.reopen(task.id(), task.version(), by);
    }

    private static void dialog(
            String headingKey, String saveKey, Runnable keep, com.vaadin.flow.component.Component... fields) {
        new FormDialog(text(headingKey), text(saveKey), keep, fields).open();
    }

    private static TextArea area(String labelKey, String words) {
        TextArea area = new TextArea(text(labelKey));
        area.setValue(words);
        area.setWidthFull();
        return area;
    }

    /** The fields of a draft. */
    private final class Fields {
        private final ComboBox<AssociationOverview.Name> association;
        private final TextArea task;
        private final DatePicker due = org.yoriai.shared.ui.Pickers.date(text("follow-up.due"));
        private final Select<FollowUpChannel> channel;
        private final ComboBox<AccountId> assignee;
        private final Select<Integer> repeat = new Select<>();

        Fields(Optional<AssociationId> of, Optional<FollowUpDraft> draft) {
            association = Choices.association(book.names(), of);
            task = area("follow-up.task", draft.map(FollowUpDraft::task).orElse(""));
            due.setValue(
                    draft.map(FollowUpDraft::due).orElse(LocalDate.now(clock).plusDays(USUAL_DAYS)));
            channel = Choices.channel(draft.map(FollowUpDraft::channel).orElse(FollowUpChannel.PHONE));
            Map<AccountId, String> names = new LinkedHashMap<>(people.names());
            assignee = Choices.person(names, draft.flatMap(FollowUpDraft::assignee));
            repeat.setLabel(text("follow-up.repeat"));
            repeat.setItems(java.util.Arrays.stream(REPEATS).boxed().toList());
            repeat.setItemLabelGenerator(FollowUpForms::repeatWords);
            repeat.setValue(draft.map(FollowUpDraft::repeatMonths).orElse(0));
        }

        com.vaadin.flow.component.Component[] all() {
            return new com.vaadin.flow.component.Component[] {association, task, due, channel, assignee, repeat};
        }

        FollowUpDraft draft() {
            return new FollowUpDraft(
                    Optional.ofNullable(association.getValue()).map(AssociationOverview.Name::id),
                    task.getValue(),
                    entered(due, "day-missing"),
                    channel.getValue(),
                    Optional.ofNullable(assignee.getValue()),
                    repeat.getValue());
        }
    }

    static String repeatWords(int months) {
        return months == 0 ? text("follow-up.repeat.none") : text("follow-up.repeat.months", months);
    }

    /** The fields of a talk. */
    private final class Talk {
        private final DatePicker day = org.yoriai.shared.ui.Pickers.date(text("follow-up.talked-on"));
        private final Select<FollowUpChannel> channel;
        private final TextArea said = area("follow-up.said", "");
        private final Person by;

        Talk(FollowUpFacts task, Person by) {
            this.by = by;
            day.setValue(LocalDate.now(clock));
            channel = Choices.channel(task.draft().channel());
        }

        com.vaadin.flow.component.Component[] all() {
            return new com.vaadin.flow.component.Component[] {day, channel, said};
        }

        FollowUpTalk talk() {
            return new FollowUpTalk(entered(day, "day-missing"), channel.getValue(), said.getValue(), by.id());
        }
    }
}
