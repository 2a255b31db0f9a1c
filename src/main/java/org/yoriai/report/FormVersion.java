package org.yoriai.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;

/** 様式の一版 — a file of its own, or the return to an earlier one; the newest is in force, and none is ever taken away. */
@Entity
@NullUnmarked
class FormVersion extends ContractOwned {
    @Enumerated(EnumType.STRING)
    private FormKind kind;

    private int number;

    /** The version whose file is in force again; {@code STANDARD} for the committed form, nothing for a file of its own. */
    private Integer restores;

    @Column(name = "put_by")
    private UUID putBy;

    @Column(name = "put_at")
    private OffsetDateTime putAt;

    protected FormVersion() {}

    FormVersion(UUID id, FormKind kind, int number, Optional<Integer> restores, AccountId by, OffsetDateTime at) {
        super(id);
        this.kind = kind;
        this.number = number;
        this.restores = restores.orElse(null);
        this.putBy = by.value();
        this.putAt = at;
    }

    int number() {
        return number;
    }

    /** The number under which the file that it means was put; {@link FormVersionFacts#STANDARD} for the committed form. */
    int source() {
        return restores == null ? number : restores;
    }

    FormVersionFacts facts(String fileName) {
        return new FormVersionFacts(number, source(), fileName, new AccountId(putBy), putAt);
    }
}
