package org.yoriai.association;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/** 派遣先の選定 (仕様書 4(2)イ) — a candidate, with the reasons as they stood; an agreed visit once it has its session. */
@Entity
@NullUnmarked
class VisitChoice extends ContractOwned {
    @Column(name = "association_id")
    private UUID associationId;

    @Column(name = "session_id")
    private UUID sessionId;

    // they may quote what somebody said
    @Convert(converter = SealedText.class)
    private String reasons;

    @Column(name = "chosen_at")
    private OffsetDateTime chosenAt;

    @Column(name = "chosen_by")
    private UUID chosenBy;

    protected VisitChoice() {}

    VisitChoice(UUID id, AssociationId association, String reasons, OffsetDateTime chosenAt, AccountId chosenBy) {
        super(id);
        this.associationId = association.value();
        this.reasons = reasons;
        this.chosenAt = chosenAt;
        this.chosenBy = chosenBy.value();
    }

    void agree(ProgrammeSessionId session) {
        sessionId = session.value();
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    VisitFacts facts() {
        return new VisitFacts(
                association(),
                Optional.ofNullable(sessionId).map(ProgrammeSessionId::new),
                reasons,
                chosenAt,
                new AccountId(chosenBy));
    }
}
