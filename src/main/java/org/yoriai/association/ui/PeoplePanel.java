package org.yoriai.association.ui;

import static org.yoriai.association.ui.Words.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.yoriai.association.HeadcountFacts;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
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
        refresh();
    }

    /** Makes itself anew; what was shown stays shown. */
    void refresh() {
        HeadcountFacts heads = desk.headcounts().of(plan.id());
        removeAll();
        add(new HeadcountPanel(this, heads), new Div(capacity(heads)));
        memory.removed().ifPresent(removed -> add(undo(removed)));
        if (mayEdit()) {
            add(doings());
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
        list.add(roster());
        return list;
    }

    // 仕様書 4 各エ: 10〜20名程度 — told, never a wall
    private Notice[] capacity(HeadcountFacts heads) {
        ProgrammeTerms terms = desk.contracts().current().terms(plan.summary().kind());
        List<Notice> notices = new ArrayList<>();
        if (heads.heads() > terms.capacityMax()) {
            notices.add(new Notice("info", text("roster.more-than", heads.heads(), terms.capacityMax())));
        } else if (heads.heads() > 0 && heads.heads() < terms.capacityMin()) {
            notices.add(new Notice("info", text("roster.fewer-than", heads.heads(), terms.capacityMin())));
        }
        return notices.toArray(Notice[]::new);
    }

    private Div doings() {
        Button add = new Button(text("roster.add"), _ -> new ParticipantDialog(this).open());
        Div doings = new Div(add);
        doings.addClassName("yo-doings");
        return doings;
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

    private Anchor roster() {
        Anchor print = new Anchor("print/sessions/" + plan.id() + "/roster", "");
        print.add(Icons.of("download"), new Span(text("roster.print")));
        print.addClassName("yo-btn");
        print.setRouterIgnore(true);
        print.setTarget("_blank");
        return print;
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
