package org.yoriai.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** 利用者の登録 — an ID and a password hash; the name stands, sealed, in the {@link Membership}. */
@Entity
@NullUnmarked
class Account implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(nullable = false, unique = true)
    private String login;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private boolean sample;

    @Transient
    private boolean stored;

    protected Account() {}

    Account(UUID id, String login, String passwordHash, boolean sample) {
        this.id = id;
        this.login = login;
        this.passwordHash = passwordHash;
        this.sample = sample;
    }

    @Override
    public UUID getId() {
        return id;
    }

    String login() {
        return login;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean sample() {
        return sample;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
