package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;

/** 進行項目 — one planned item of a session's agenda; its ID stays, for what tablets recorded names it. */
@Entity
@NullUnmarked
class AgendaItem extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    private int position;
    private String title;
    private String form;
    private int minutes;
    private boolean removed;

    protected AgendaItem() {}

    AgendaItem(UUID sessionId, int position, SessionPlan.Agenda item) {
        super(item.id());
        this.sessionId = sessionId;
        this.position = position;
        this.title = item.title();
        this.form = item.form();
        this.minutes = item.minutes();
    }

    SessionPlan.Agenda facts() {
        return new SessionPlan.Agenda(getId(), title, form, minutes);
    }

    boolean belongsTo(ProgrammeSessionId session) {
        return sessionId.equals(session.value());
    }

    void change(AgendaDraft draft) {
        title = draft.title();
        form = draft.form();
        minutes = draft.minutes();
    }

    int position() {
        return position;
    }

    void placeAt(int place) {
        position = place;
    }

    /** It keeps its place, so that it can come back to it. */
    void takeOff() {
        removed = true;
    }

    boolean isRemoved() {
        return removed;
    }

    void putBack() {
        removed = false;
    }
}
