package org.yoriai.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.agreement.Side;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Ids;
import org.yoriai.vault.SealedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 管理簿の版 — written once and never changed: what stood in a line before stays to be seen. */
@Entity
@NullUnmarked
class RegisterVersion extends ContractOwned {
    private static final JsonMapper JSON = new JsonMapper();

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Register register;

    @Column(name = "entry_id", updatable = false)
    private UUID entryId;

    @Column(updatable = false)
    private int version;

    @Column(name = "written_at", updatable = false)
    private OffsetDateTime writtenAt;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(updatable = false)
    private boolean withdrawn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side turn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Convert(converter = SealedText.class)
    @Column(updatable = false)
    private String contents;

    protected RegisterVersion() {}

    /** Who writes, for which side, and when. */
    record Writing(AccountId by, Side side, OffsetDateTime at) {}

    RegisterVersion(Register register, EntryId entry, int version, Writing writing, RegisterValues values) {
        super(Ids.next());
        this.register = register;
        this.entryId = entry.value();
        this.version = version;
        this.writtenAt = writing.at();
        this.writtenBy = writing.by().value();
        this.side = writing.side();
        this.contents = JSON.writeValueAsString(values.stored());
        RegisterTurn.of(register, values).ifPresent(open -> {
            turn = open.side();
            dueOn = open.due().orElse(null);
        });
    }

    /** 取消 — the same values, taken back; nothing is waited for any more. */
    static RegisterVersion takingBack(RegisterEntry entry, Writing writing) {
        RegisterVersion taken =
                new RegisterVersion(entry.register(), entry.id(), entry.version() + 1, writing, entry.values());
        taken.withdrawn = true;
        taken.turn = null;
        taken.dueOn = null;
        return taken;
    }

    UUID entryId() {
        return entryId;
    }

    int version() {
        return version;
    }

    RegisterEntry entry() {
        return new RegisterEntry(
                new EntryId(entryId),
                register,
                version,
                writtenAt,
                new AccountId(writtenBy),
                side,
                withdrawn,
                Optional.ofNullable(turn),
                Optional.ofNullable(dueOn),
                RegisterValues.read(JSON.readValue(contents, new TypeReference<Map<String, String>>() {})));
    }
}
