package org.yoriai.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedFile;
import org.yoriai.vault.SealedText;

/** やりとり — one proposal, answer, acceptance, withdrawal or re-opening; written once and never changed. */
@Entity
@NullUnmarked
class Talk extends ContractOwned {
    @Column(name = "agreement_id", updatable = false)
    private UUID agreementId;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TalkAct act;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "said_at", updatable = false)
    private OffsetDateTime saidAt;

    @Convert(converter = SealedText.class)
    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private Integer about;

    @Column(name = "proposed_on", updatable = false)
    private LocalDate proposedOn;

    @Column(updatable = false)
    private LocalTime starts;

    @Column(updatable = false)
    private LocalTime ends;

    @Column(name = "venue_id", updatable = false)
    private UUID venueId;

    protected Talk() {}

    Talk(UUID id, UUID agreementId, int position, TalkAct act, Speaker speaker, Saying saying) {
        super(id);
        this.agreementId = agreementId;
        this.position = position;
        this.act = act;
        this.side = speaker.side();
        this.accountId = speaker.account().value();
        this.saidAt = speaker.at();
        this.text = saying.text();
        saying.date().ifPresent(date -> {
            proposedOn = date.day();
            starts = date.starts();
            ends = date.ends();
            venueId = date.venue();
        });
    }

    /** Who speaks, for which side, and when. */
    record Speaker(Side side, AccountId account, OffsetDateTime at) {}

    Talk about(int proposal) {
        about = proposal;
        return this;
    }

    UUID agreementId() {
        return agreementId;
    }

    String text() {
        return text;
    }

    TalkFacts facts(List<SealedFile> files) {
        return new TalkFacts(
                position,
                act,
                side,
                new AccountId(accountId),
                saidAt,
                text,
                proposedOn == null
                        ? Optional.empty()
                        : Optional.of(new ProposedDate(proposedOn, starts, ends, venueId)),
                about == null ? OptionalInt.empty() : OptionalInt.of(about),
                files);
    }
}
