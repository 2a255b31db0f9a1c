package org.yoriai.material;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.Duty;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/** 資料へのコメント — sealed: somebody may be named in it. */
@Entity
@NullUnmarked
class MaterialComment extends ContractOwned {
    private int number;

    @Enumerated(EnumType.STRING)
    private Duty.Holder side;

    private UUID author;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Convert(converter = SealedText.class)
    private String comment;

    protected MaterialComment() {}

    MaterialComment(UUID id, MaterialWord word) {
        super(id);
        this.number = word.number();
        this.side = word.side();
        this.author = word.author().value();
        this.writtenAt = word.at();
        this.comment = word.comment();
    }

    MaterialWord facts() {
        return new MaterialWord(number, side, new AccountId(author), writtenAt, comment);
    }
}
