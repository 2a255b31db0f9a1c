package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.association.HeadcountFacts;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.association.RosterImportFacts;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Notice;

/** 参加者の面の中身 — the number first, then the names. */
class PeoplePanel extends Div {
    private static final long serialVersionUID = 1;
    private final transient PeopleDesk desk;
    private final transient SessionPlan plan;
    private final transient Person person;
    private final transient PeopleMemory memory;

    PeoplePanel(PeopleDesk desk, SessionPlan plan, Person person) {
        this.desk = desk;
        this.plan = plan;
        this.person = person;
        this.memory = PeopleMemory.of(plan.id());
        addClassName("yo-people");
        refresh();
    }

    /** Makes itself anew; what was shown stays shown. */
    void refresh() {
        HeadcountFacts heads = desk.headcounts().of(plan.id());
        removeAll();
        add(new HeadcountPanel(this, heads));
        capacity(heads).ifPresent(this::add);
        memory.removed().ifPresent(removed -> add(undo(removed)));
        if (mayEdit()) {
            add(doings());
        }
        if (onASide()) {
            imported();
        }
        add(
                heads.registered() == 0
                        ? new EmptyState(text("association.people.none"), text("association.people.none-when"))
                        : people(heads.registered()));
    }

    private PeopleList people(int registered) {
        PeopleList list = new PeopleList(
                registered,
                memory,
                () -> desk.participants().of(plan.id(), person.id().toString()),
                mayEdit() ? new Doing() : PeopleList.Doing.NOTHING);
        desk.send(plan.summary()).map(Div::new).ifPresent(files -> {
            files.addClassName("yo-doings");
            list.add(files);
        });
        return list;
    }

    // 仕様書 4 各エ: 10〜20名程度 — told, never a wall
    private Optional<Notice> capacity(HeadcountFacts heads) {
        ProgrammeTerms terms = desk.contracts().current().terms(plan.summary().kind());
        if (heads.heads() > terms.capacityMax()) {
            return Optional.of(new Notice("info", text("roster.more-than", heads.heads(), terms.capacityMax())));
        }
        return heads.heads() > 0 && heads.heads() < terms.capacityMin()
                ? Optional.of(new Notice("info", text("roster.fewer-than", heads.heads(), terms.capacityMin())))
                : Optional.empty();
    }

    private Div doings() {
        Button add = new Button(text("roster.add"), _ -> new ParticipantDialog(this).open());
        Button file = new Button(text("import.title"), _ -> new RosterDialog(this).open());
        Div doings = new Div(add, file);
        doings.addClassName("yo-doings");
        return doings;
    }

    private void imported() {
        List<RosterImportFacts> standing = desk.imports().of(plan.id());
        if (!standing.isEmpty()) {
            Map<AccountId, String> names = desk.people().names();
            standing.forEach(one -> add(new ImportNotice(this, one, names, mayEdit())));
        }
    }

    private Notice undo(ParticipantFacts removed) {
        Button back = new Button(
                text("roster.put-back"),
                _ -> attempt(() -> {
                    desk.editing().putBack(plan.id(), removed, person);
                    memory.nothingRemoved();
                }));
        Notice notice = new Notice("info", text("roster.removed", removed.name()), back);
        notice.getElement().setAttribute("role", "status").setAttribute("data-testid", "removed");
        return notice;
    }

    private boolean mayEdit() {
        return onASide() && plan.summary().state().compareTo(SessionState.HELD) < 0;
    }

    boolean onASide() {
        return person.role() == Role.WARD || person.role() == Role.OFFICE;
    }

    PeopleDesk desk() {
        return desk;
    }

    SessionPlan plan() {
        return plan;
    }

    Person person() {
        return person;
    }

    /** Does it and shows what came of it; a refusal stands above what is really so now. */
    void attempt(Runnable act) {
        try {
            act.run();
            refresh();
        } catch (Refusal refusal) {
            refresh();
            Notice.refuse(this, refusal);
        }
    }

    /** What may be done with one person of the list. */
    private final class Doing implements PeopleList.Doing {
        @Override
        public boolean possible() {
            return true;
        }

        @Override
        public void change(ParticipantFacts one) {
            new ParticipantDialog(PeoplePanel.this, one).open();
        }

        @Override
        public void remove(ParticipantFacts one) {
            attempt(() -> {
                desk.editing().remove(plan.id(), one.id(), person);
                memory.removed(one);
            });
        }
    }
}
