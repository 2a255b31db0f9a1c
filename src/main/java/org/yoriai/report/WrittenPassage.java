package org.yoriai.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/** 書き入れた文章 — kept whatever else arrives; {@code basis} tells from what record it was worded. */
@Entity
@Table(name = "report_passage")
@NullUnmarked
class WrittenPassage extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private Passage passage;

    @Convert(converter = SealedText.class)
    private String words;

    private String basis;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Version
    private int version;

    protected WrittenPassage() {}

    WrittenPassage(UUID id, UUID session, Passage passage) {
        super(id);
        this.sessionId = session;
        this.passage = passage;
    }

    void word(String text, String from, AccountId by, OffsetDateTime at) {
        words = text;
        basis = from;
        writtenBy = by.value();
        writtenAt = at;
    }

    Passage passage() {
        return passage;
    }

    String words() {
        return words;
    }

    boolean wordedFrom(String now) {
        return basis.equals(now);
    }

    int version() {
        return version;
    }
}
