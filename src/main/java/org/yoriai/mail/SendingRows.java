package org.yoriai.mail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Sha256;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Vault;

/** 送信記録の表 — of the contract in force; only the telling of a password is ever added to a line. */
@Component
class SendingRows {
    private static final String LINE = "select s.id, s.sent_at, s.sender_id, s.recipient, s.known, s.kind, s.subject,"
            + " s.file_name, s.file_size, s.file_hash, s.sealing, s.told_channel, s.told_at, s.told_by, l.state"
            + " from sending_record s left join letter l on l.id = s.letter_id where s.contract_id = :contract";
    private static final String UNTOLD = " and s.sealing <> 'NONE' and s.told_channel is null";
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    SendingRows(JdbcClient jdbc, Vault vault, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    void write(
            PreparedSending sending,
            LetterId letter,
            SendingOrder.Recipient to,
            String subject,
            Attachment attachment,
            Person by) {
        UUID id = Ids.next();
        byte[] file = attachment.file();
        jdbc.sql("insert into sending_record (id, contract_id, letter_id, sent_at, sender_id, recipient, known, kind,"
                        + " subject, file_name, file_size, file_hash, sealing)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        contract(),
                        letter.value(),
                        OffsetDateTime.now(clock),
                        by.id().value(),
                        seal(to.address()),
                        to.known(),
                        sending.document().kind().name(),
                        seal(subject),
                        seal(attachment.fileName()),
                        file.length,
                        Sha256.hex(file),
                        SealingKind.of(attachment).name())
                .update();
        audit.record(
                by.id().toString(),
                "document.sent",
                id.toString(),
                sending.document().kind().wireName() + ", "
                        + SealingKind.of(attachment).wireName());
    }

    List<SendingRecord> page(boolean untoldAlone, int offset, int limit) {
        return jdbc.sql(LINE + (untoldAlone ? UNTOLD : "") + " order by s.sent_at desc, s.id desc"
                        + " limit :limit offset :offset")
                .param("contract", contract())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /** The whole register, in the order in which it was written. */
    List<SendingRecord> all() {
        return jdbc.sql(LINE + " order by s.sent_at, s.id")
                .param("contract", contract())
                .query((row, _) -> line(row))
                .list();
    }

    int count(boolean untoldAlone) {
        return jdbc.sql("select count(*) from sending_record s where s.contract_id = :contract"
                        + (untoldAlone ? UNTOLD : ""))
                .param("contract", contract())
                .query(Integer.class)
                .single();
    }

    /** @return the letter, when the contract has such a line and its file was sealed */
    Optional<LetterId> told(SendingRecordId id, TellingChannel channel, Person by) {
        int changed = jdbc.sql("update sending_record set told_channel = ?, told_at = ?, told_by = ?"
                        + " where contract_id = ? and id = ? and sealing <> 'NONE'")
                .params(channel.name(), OffsetDateTime.now(clock), by.id().value(), contract(), id.value())
                .update();
        if (changed == 0) {
            return Optional.empty();
        }
        audit.record(by.id().toString(), "document.password-told", id.toString(), channel.wireName());
        return jdbc.sql("select letter_id from sending_record where id = ?")
                .param(id.value())
                .query((row, _) -> new LetterId(row.getObject(1, UUID.class)))
                .optional();
    }

    private SendingRecord line(ResultSet row) throws SQLException {
        return new SendingRecord(
                new SendingRecordId(row.getObject(1, UUID.class)),
                row.getObject(2, OffsetDateTime.class),
                new AccountId(row.getObject(3, UUID.class)),
                open(row.getBytes(4)),
                row.getBoolean(5),
                DocumentKind.valueOf(row.getString(6)),
                open(row.getBytes(7)),
                open(row.getBytes(8)),
                row.getLong(9),
                row.getString(10),
                SealingKind.valueOf(row.getString(11)),
                Optional.ofNullable(text(row, 12)).map(TellingChannel::valueOf).map(channel -> told(row, channel)),
                Optional.ofNullable(text(row, 15)).map(LetterState::valueOf));
    }

    private static SendingRecord.Told told(ResultSet row, TellingChannel channel) {
        try {
            return new SendingRecord.Told(
                    channel, row.getObject(13, OffsetDateTime.class), new AccountId(row.getObject(14, UUID.class)));
        } catch (SQLException broken) {
            throw new IllegalStateException("A line of the sending log cannot be read", broken);
        }
    }

    private static @Nullable String text(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    private byte[] seal(String text) {
        return vault.seal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String open(byte[] sealed) {
        return new String(vault.open(sealed), StandardCharsets.UTF_8);
    }

    private static UUID contract() {
        return ContractScope.required().value();
    }
}
