package org.yoriai.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;

/** 参加人数の見込み — what the ward expects where it does not register every name. */
@Entity
@NullUnmarked
class ExpectedHeadcount extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    private int heads;

    protected ExpectedHeadcount() {}

    ExpectedHeadcount(UUID id, UUID sessionId, int heads) {
        super(id);
        this.sessionId = sessionId;
        this.heads = heads;
    }

    UUID session() {
        return sessionId;
    }

    int heads() {
        return heads;
    }

    void change(int expected) {
        heads = expected;
    }
}
