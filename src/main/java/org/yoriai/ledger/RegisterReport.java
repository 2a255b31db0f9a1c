package org.yoriai.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Ids;
import org.yoriai.vault.SealedText;

/** 届出 — that a register, as it stood, was handed to the ward (特記事項 6–9条). */
@Entity
@NullUnmarked
class RegisterReport extends ContractOwned {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Register register;

    @Column(name = "reported_on", updatable = false)
    private LocalDate reportedOn;

    @Column(name = "noted_at", updatable = false)
    private OffsetDateTime notedAt;

    @Column(name = "noted_by", updatable = false)
    private UUID notedBy;

    @Convert(converter = SealedText.class)
    @Column(updatable = false)
    private String contents;

    protected RegisterReport() {}

    RegisterReport(
            Register register, LocalDate reportedOn, AccountId notedBy, OffsetDateTime notedAt, String contents) {
        super(Ids.next());
        this.register = register;
        this.reportedOn = reportedOn;
        this.notedBy = notedBy.value();
        this.notedAt = notedAt;
        this.contents = contents;
    }

    Register register() {
        return register;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    /** What was told, to be compared with what stands now. */
    String contents() {
        return contents;
    }
}
