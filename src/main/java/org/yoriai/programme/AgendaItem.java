package org.yoriai.programme;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** 進行項目 — one planned item of a session's agenda. */
@Entity
@NullUnmarked
class AgendaItem extends PlanItem {
    private String title;
    private String form;
    private int minutes;

    protected AgendaItem() {}

    AgendaItem(UUID sessionId, int position, SessionPlan.Agenda item) {
        super(item.id(), sessionId, position);
        this.title = item.title();
        this.form = item.form();
        this.minutes = item.minutes();
    }

    SessionPlan.Agenda facts() {
        return new SessionPlan.Agenda(getId(), title, form, minutes);
    }

    void change(AgendaDraft draft) {
        title = draft.title();
        form = draft.form();
        minutes = draft.minutes();
    }
}
