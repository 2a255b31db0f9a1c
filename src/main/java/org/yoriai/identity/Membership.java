package org.yoriai.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/**
 * 契約への参加 — a person's role, name and affiliation in one contract, from the first to the last day (特記事項 7条:
 * nobody works on the contract outside this period).
 */
@Entity
@DynamicUpdate // signing in writes a time and nothing else: it must not undo what is changed in the same moment
@NullUnmarked
class Membership extends ContractOwned {
    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Convert(converter = SealedText.class)
    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String affiliation;

    @Convert(converter = SealedText.class)
    private String email;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "locked_at")
    private OffsetDateTime lockedAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "last_sign_in")
    private OffsetDateTime lastSignIn;

    protected Membership() {}

    Membership(UUID id, UUID accountId, MemberDraft draft) {
        this(
                id,
                accountId,
                draft.role(),
                draft.name(),
                draft.affiliation(),
                draft.email(),
                draft.firstDay(),
                draft.lastDay());
    }

    Membership(
            UUID id,
            UUID accountId,
            Role role,
            String name,
            String affiliation,
            Optional<String> email,
            LocalDate firstDay,
            LocalDate lastDay) {
        super(id);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A membership ends before it begins: " + firstDay + " to " + lastDay);
        }
        this.accountId = accountId;
        this.role = role;
        this.name = name;
        this.affiliation = affiliation;
        this.email = email.orElse(null);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Whether the person may act in the contract on that day: within the period, neither locked nor gone. */
    boolean activeOn(LocalDate day) {
        return lockedAt == null && endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    void signedIn(OffsetDateTime now) {
        lastSignIn = now;
    }

    void changeTo(MemberDraft draft, LocalDate today) {
        role = draft.role();
        name = draft.name();
        affiliation = draft.affiliation();
        email = draft.email().orElse(null);
        firstDay = draft.firstDay();
        lastDay = draft.lastDay();
        if (!lastDay.isBefore(today)) {
            endedAt = null; // admitted again
        }
    }

    void introduce(String ownName, Optional<String> ownEmail) {
        name = ownName;
        email = ownEmail.orElse(null);
    }

    void lock(OffsetDateTime now) {
        lockedAt = now;
    }

    void unlock() {
        lockedAt = null;
    }

    /** From now on; the period on the register ends today at the latest (特記事項 7条). */
    void end(OffsetDateTime now, LocalDate today) {
        endedAt = now;
        if (lastDay.isAfter(today) && !firstDay.isAfter(today)) {
            lastDay = today;
        }
    }

    MemberState state(boolean opened, boolean invitationRuns, LocalDate today) {
        if (endedAt != null || today.isAfter(lastDay)) {
            return MemberState.ENDED;
        }
        if (lockedAt != null) {
            return MemberState.LOCKED;
        }
        if (!opened) {
            return invitationRuns ? MemberState.INVITED : MemberState.LAPSED;
        }
        return today.isBefore(firstDay) ? MemberState.NOT_YET : MemberState.ACTIVE;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Role role() {
        return role;
    }

    boolean locked() {
        return lockedAt != null;
    }

    Optional<OffsetDateTime> lastSignIn() {
        return Optional.ofNullable(lastSignIn);
    }

    MemberFacts facts() {
        return new MemberFacts(new AccountId(accountId), role, name, affiliation, Optional.ofNullable(email));
    }

    Worker worker() {
        return new Worker(new AccountId(accountId), name, affiliation, role, firstDay, lastDay);
    }

    UUID accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    Person personOf(Account account) {
        return new Person(
                new AccountId(accountId), contract(), account.login(), name, affiliation, role, account.sample());
    }
}
