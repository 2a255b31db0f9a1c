package org.yoriai.association;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/** 今後の支援方針の一版 (仕様書 4(2)ケ, 4(4)) — it may speak of people, so it is sealed; a later version takes its place. */
@Entity
@NullUnmarked
class SupportPolicy extends ContractOwned {
    static final Comparator<SupportPolicy> IN_TIME = Comparator.<SupportPolicy, LocalDate>comparing(
                    version -> version.decidedOn)
            .thenComparing(version -> version.writtenAt)
            .thenComparing(ContractOwned::getId);

    @Column(name = "association_id")
    private UUID associationId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Convert(converter = SealedText.class)
    private String policy;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "written_by")
    private UUID writtenBy;

    protected SupportPolicy() {}

    SupportPolicy(UUID id, AssociationId association, PolicyFacts facts, OffsetDateTime writtenAt) {
        super(id);
        this.associationId = association.value();
        this.decidedOn = facts.decidedOn();
        this.policy = facts.policy();
        this.writtenAt = writtenAt;
        this.writtenBy = facts.writtenBy().value();
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    PolicyFacts facts() {
        return new PolicyFacts(policy, decidedOn, new AccountId(writtenBy));
    }
}
