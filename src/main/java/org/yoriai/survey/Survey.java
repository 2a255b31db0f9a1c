package org.yoriai.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;

/** アンケート — of one session; its numbering of answers is kept by {@link Submissions}. */
@Entity
@NullUnmarked
class Survey extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    protected Survey() {}

    Survey(UUID id, ProgrammeSessionId session) {
        super(id);
        this.sessionId = session.value();
    }

    SurveyId id() {
        return new SurveyId(getId());
    }

    ProgrammeSessionId session() {
        return new ProgrammeSessionId(sessionId);
    }
}
