package org.yoriai.association;

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
import org.yoriai.vault.SealedText;

/** フォローアップのやりとりの記録 — never changed; what was said is personal data. */
@Entity
@NullUnmarked
class FollowUpContact extends ContractOwned {
    @Column(name = "talked_on")
    private LocalDate talkedOn;

    @Enumerated(EnumType.STRING)
    private FollowUpChannel channel;

    @Convert(converter = SealedText.class)
    private String said;

    @Column(name = "noted_at")
    private OffsetDateTime notedAt;

    @Column(name = "noted_by")
    private UUID notedBy;

    protected FollowUpContact() {}

    FollowUpContact(UUID id, FollowUpTalk talk, OffsetDateTime notedAt) {
        super(id);
        this.talkedOn = talk.day();
        this.channel = talk.channel();
        this.said = talk.said();
        this.notedAt = notedAt;
        this.notedBy = talk.by().value();
    }

    FollowUpTalk facts() {
        return new FollowUpTalk(talkedOn, channel, said, new AccountId(notedBy));
    }
}
