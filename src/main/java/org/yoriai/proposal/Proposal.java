package org.yoriai.proposal;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.SealedText;

/** 提案書 (仕様書 4(4)) — the one of a contract, as it is being written. */
@Entity
@NullUnmarked
class Proposal extends ContractOwned {
    private int revision;

    @Convert(converter = SealedText.class)
    private String draft;

    protected Proposal() {}

    Proposal(UUID id, String draft) {
        super(id);
        this.draft = draft;
        this.revision = 1;
    }

    /** @throws Refusal {@code proposal-moved-on} when somebody else wrote since */
    void write(String words, int seen) {
        if (seen != revision) {
            throw movedOn();
        }
        draft = words;
        revision++;
    }

    String draft() {
        return draft;
    }

    int revision() {
        return revision;
    }

    static Refusal movedOn() {
        return new Refusal(Refusal.Kind.CONFLICT, "proposal-moved-on");
    }
}
