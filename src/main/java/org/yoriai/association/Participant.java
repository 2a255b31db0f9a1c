package org.yoriai.association;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/**
 * 参加者 — held with the fewest fields that the session needs (特記事項 12条; I5): the name to greet and mark, the reading to find
 * it in the list.
 */
@Entity
@NullUnmarked
class Participant extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "association_id")
    private Association association;

    @Convert(converter = SealedText.class)
    private String name;

    @Convert(converter = SealedText.class)
    private String kana;

    // the import that brought the person; empty for one entered by hand
    @Column(name = "import_id")
    private UUID importId;

    protected Participant() {}

    Participant(UUID id, UUID sessionId, Association association, String name, String kana) {
        super(id);
        this.sessionId = sessionId;
        this.association = association;
        this.name = name;
        this.kana = kana;
    }

    Participant broughtBy(UUID rosterImport) {
        this.importId = rosterImport;
        return this;
    }

    void change(ParticipantDraft draft, Association of) {
        this.name = draft.name();
        this.kana = draft.kana();
        this.association = of;
    }

    ProgrammeSessionId session() {
        return new ProgrammeSessionId(sessionId);
    }

    ParticipantFacts facts() {
        return new ParticipantFacts(new ParticipantId(getId()), name, kana, association.name());
    }
}
