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

    @Column(nullable = false)
    private boolean opened;

    @Transient
    private boolean stored;

    protected Account() {}

    Account(UUID id, String login, String passwordHash, boolean sample) {
        this.id = id;
        this.login = login;
        this.passwordHash = passwordHash;
        this.sample = sample;
        this.opened = true;
    }

    /**
     * Of somebody who has yet to set a password.
     *
     * @param nobodysHash of a password that nobody knows
     */
    static Account invited(UUID id, String login, String nobodysHash) {
        Account account = new Account(id, login, nobodysHash, false);
        account.opened = false;
        return account;
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

    /** Whether its person has set a password. */
    boolean opened() {
        return opened;
    }

    void setPassword(String hash) {
        passwordHash = hash;
        opened = true;
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
