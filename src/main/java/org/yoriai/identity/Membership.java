package org.yoriai.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/**
 * 契約への参加 — a person's role, name and affiliation in one contract, from the first to the last day (特記事項 7条:
 * nobody works on the contract outside this period).
 */
@Entity
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

    protected Membership() {}

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

    boolean activeOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    MemberFacts facts() {
        return new MemberFacts(new AccountId(accountId), role, name, affiliation, Optional.ofNullable(email));
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
