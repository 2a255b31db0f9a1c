package org.yoriai.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;

/** 担当の割当 — who works at a session, and as what. */
@Entity
@NullUnmarked
class Assignment extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private FieldRole role;

    protected Assignment() {}

    Assignment(UUID id, UUID sessionId, UUID accountId, FieldRole role) {
        super(id);
        this.sessionId = sessionId;
        this.accountId = accountId;
        this.role = role;
    }

    UUID sessionId() {
        return sessionId;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    FieldRole role() {
        return role;
    }
}
