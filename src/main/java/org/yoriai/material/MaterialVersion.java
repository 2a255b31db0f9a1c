package org.yoriai.material;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.FileType;
import org.yoriai.vault.SealedText;

/** 資料の版 — one file as it was handed in, and what the ward answered. */
@Entity
@NullUnmarked
class MaterialVersion extends ContractOwned {
    private int number;

    @Convert(converter = SealedText.class)
    @Column(name = "compare_note")
    private String compareNote;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileType kind;

    @Column(name = "size_bytes")
    private int sizeBytes;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected MaterialVersion() {}

    MaterialVersion(
            UUID id, int number, String compareNote, HandedIn file, String sha256, AccountId by, OffsetDateTime at) {
        super(id);
        this.number = number;
        this.compareNote = compareNote;
        this.fileName = file.name();
        this.kind = file.kind();
        this.sizeBytes = file.bytes().length;
        this.sha256 = sha256;
        this.state = VersionState.SUBMITTED;
        this.submittedBy = by.value();
        this.submittedAt = at;
    }

    VersionState state() {
        return state;
    }

    int number() {
        return number;
    }

    void answer(VersionState answer, AccountId by, OffsetDateTime at) {
        state = answer;
        answeredBy = by.value();
        answeredAt = at;
    }

    void withdraw() {
        state = VersionState.WITHDRAWN;
    }

    void handInAgain() {
        state = VersionState.SUBMITTED;
    }

    MaterialFacts.Version facts() {
        return new MaterialFacts.Version(
                new MaterialVersionId(getId()),
                number,
                compareNote,
                fileName,
                kind,
                sizeBytes,
                sha256,
                state,
                new AccountId(submittedBy),
                submittedAt,
                Optional.ofNullable(answeredBy).map(by -> new MaterialFacts.Answer(new AccountId(by), answeredAt)));
    }
}
