package org.yoriai.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** 契約に属するもの — an entity with an ID of its own from birth, belonging to one contract. */
@MappedSuperclass
@NullUnmarked
public abstract class ContractOwned implements Persistable<UUID> {
    @Id
    private UUID id;

    // Hibernate fills it from the contract in force and adds it to every query
    @TenantId
    @Column(name = "contract_id", nullable = false, updatable = false)
    private UUID contractId;

    @Transient
    private boolean stored;

    protected ContractOwned() {}

    protected ContractOwned(UUID id) {
        this.id = Objects.requireNonNull(id);
    }

    @Override
    public UUID getId() {
        return id;
    }

    protected ContractId contract() {
        return new ContractId(contractId);
    }

    // tells Spring Data to insert at once instead of asking the database first
    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostPersist
    @PostLoad
    void markStored() {
        stored = true;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ContractOwned that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
