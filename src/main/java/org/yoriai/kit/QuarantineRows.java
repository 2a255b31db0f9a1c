package org.yoriai.kit;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.fieldwork.RejectionReason;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The table of acts that could not be applied, each kept whole. */
@Component
class QuarantineRows {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Vault vault;

    QuarantineRows(JdbcTemplate batches, JdbcClient jdbc, Vault vault) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(KitPrincipal kit, List<Kept> acts, OffsetDateTime now) {
        if (acts.isEmpty()) {
            return;
        }
        List<Object[]> rows = acts.stream()
                .map(act -> new Object[] {
                    Ids.next(),
                    kit.contract().value(),
                    kit.session().value(),
                    kit.checkout().value(),
                    act.envelope.id(),
                    act.envelope.seq(),
                    act.reason.wireName(),
                    act.opened.isPresent(),
                    Base64.getEncoder().encodeToString(vault.seal(act.original())),
                    now
                })
                .toList();
        batches.batchUpdate(
                "insert into quarantined_act (id, contract_id, session_id, checkout_id, act_id, seq, reason, opened,"
                        + " original, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    List<ProgrammeSessionId> sessionsWaiting() {
        return jdbc.sql("select distinct session_id from quarantined_act"
                        + " where contract_id = ? and settled_at is null order by session_id")
                .param(ContractScope.required().value())
                .query((row, _) -> new ProgrammeSessionId(row.getObject(1, UUID.class)))
                .list();
    }

    List<NeedsAttention> of(ProgrammeSessionId session) {
        return jdbc.sql(
                        "select q.id, q.checkout_id, d.name, q.act_id, q.seq, q.reason, q.opened, q.original,"
                                + " q.received_at from quarantined_act q join checkout c on c.id = q.checkout_id"
                                + " join device d on d.id = c.device_id"
                                + " where q.contract_id = ? and q.session_id = ? and q.settled_at is null order by q.received_at, q.seq, q.id")
                .params(ContractScope.required().value(), session.value())
                .query((row, _) -> new NeedsAttention(
                        row.getObject(1, UUID.class),
                        new CheckoutId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getLong(5),
                        RejectionReason.named(row.getString(6)),
                        row.getBoolean(7) ? Optional.of(text(row.getString(8))) : Optional.empty(),
                        row.getObject(9, OffsetDateTime.class)))
                .list();
    }

    /** 始末のしかた */
    enum How {
        /** Applied as it was. */
        APPLIED,
        /** A later act stands in its place. */
        MENDED,
        PUT_ASIDE;

        String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    void settle(UUID id, How how, String by, String reason, OffsetDateTime now) {
        jdbc.sql("update quarantined_act set settled_at = ?, settled_by = ?, settled_how = ?, settled_reason = ?"
                        + " where id = ? and contract_id = ?")
                .params(
                        now,
                        by,
                        how.name(),
                        reason,
                        id,
                        ContractScope.required().value())
                .update();
    }

    /** The acts of the checkout in whose place others now stand. */
    void mended(KitPrincipal kit, List<UUID> acts, OffsetDateTime now) {
        for (UUID act : acts) {
            jdbc.sql("update quarantined_act set settled_at = ?, settled_by = ?, settled_how = ?"
                            + " where checkout_id = ? and act_id = ? and settled_at is null")
                    .params(now, kit.actor(), How.MENDED.name(), kit.checkout().value(), act)
                    .update();
        }
    }

    int takeUpAgain(ProgrammeSessionId session, UUID id) {
        return jdbc.sql("update quarantined_act set settled_at = null, settled_by = null, settled_how = null,"
                        + " settled_reason = null"
                        + " where id = ? and contract_id = ? and session_id = ? and settled_how = ?")
                .params(id, ContractScope.required().value(), session.value(), How.PUT_ASIDE.name())
                .update();
    }

    /** The acts of the checkout that need nobody any more. */
    Set<UUID> settled(CheckoutId checkout) {
        return new TreeSet<>(
                jdbc.sql("select act_id from quarantined_act where checkout_id = ? and settled_at is not null")
                        .param(checkout.value())
                        .query(UUID.class)
                        .list());
    }

    private String text(String stored) {
        return new String(vault.open(Base64.getDecoder().decode(stored)), StandardCharsets.UTF_8);
    }

    /** An act to be kept: its plaintext where it opened, else the envelope as it came. */
    record Kept(Envelope envelope, RejectionReason reason, Optional<byte[]> opened) {
        byte[] original() {
            return opened.orElseGet(() -> JSON.writeValueAsBytes(Map.of(
                    "id", envelope.id().toString(),
                    "seq", envelope.seq(),
                    "iv", BASE64.encodeToString(envelope.iv()),
                    "sealed", BASE64.encodeToString(envelope.sealed()))));
        }
    }
}
