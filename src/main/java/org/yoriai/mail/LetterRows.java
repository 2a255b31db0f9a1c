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
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Vault;

/** 手紙の表 — of the contract in force; whom a letter goes to and what it says is sealed. */
@Component
class LetterRows {
    private static final int LONGEST_ANSWER = 500;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    LetterRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** @return false when the contract has a letter of that key */
    boolean insert(LetterId id, WrittenLetter letter, LetterState state) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("insert into letter (id, contract_id, letter_key, topic, recipient, subject, body,"
                                + " attachment, attachment_name, state, written_at, changed_at, due_at, tries)"
                                + " values (:id, :contract, :key, :topic, :to, :subject, :body, :file, :name, :state,"
                                + " :now, :now, :now, 0) on conflict do nothing")
                        .param("id", id.value())
                        .param("contract", contract())
                        .param("key", letter.key())
                        .param("topic", letter.topic().orElse(null))
                        .param("to", seal(letter.to()))
                        .param("subject", seal(letter.subject()))
                        .param("body", seal(letter.body()))
                        .param("state", state.name())
                        .param(
                                "file",
                                letter.attachment()
                                        .map(file -> vault.seal(file.file()))
                                        .orElse(null))
                        .param(
                                "name",
                                letter.attachment().map(Attachment::fileName).orElse(null))
                        .param("now", now)
                        .update()
                == 1;
    }

    void replaceEarlier(String topic, LetterId by) {
        jdbc.sql("update letter set state = 'REPLACED', changed_at = ? where contract_id = ? and topic = ? and id <> ?"
                        + " and state in (" + LetterState.names(LetterState.waiting()) + ")")
                .params(OffsetDateTime.now(clock), contract(), topic, by.value())
                .update();
    }

    OutgoingLetter open(LetterId id) {
        return jdbc.sql("select recipient, subject, body, written_at, attachment, attachment_name from letter"
                        + " where contract_id = ? and id = ?")
                .params(contract(), id.value())
                .query((row, _) -> new OutgoingLetter(
                        id,
                        unseal(row.getBytes(1)),
                        unseal(row.getBytes(2)),
                        unseal(row.getBytes(3)),
                        row.getObject(4, OffsetDateTime.class),
                        attachment(row)))
                .single();
    }

    /** Those that need a person first, then the newest. */
    List<LetterLine> page(int offset, int limit) {
        return jdbc.sql(
                        "select id, recipient, subject, state, written_at, changed_at, due_at, tries, answer from letter"
                                + " where contract_id = ? order by case when state in ('UNSURE', 'REFUSED', 'GIVEN_UP', 'BOUNCED')"
                                + " then 0 else 1 end, written_at desc, id desc limit ? offset ?")
                .params(contract(), limit, offset)
                .query((row, _) -> line(row))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from letter where contract_id = ?")
                .param(contract())
                .query(Integer.class)
                .single();
    }

    Optional<LetterState> lockedState(LetterId id) {
        return jdbc.sql("select state from letter where contract_id = ? and id = ? for update")
                .params(contract(), id.value())
                .query((row, _) -> LetterState.valueOf(row.getString(1)))
                .optional();
    }

    void queueAgain(LetterId id) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update letter set state = 'QUEUED', changed_at = ?, due_at = ?, first_try_at = null"
                        + " where contract_id = ? and id = ?")
                .params(now, now, contract(), id.value())
                .update();
    }

    void moveTo(LetterId id, LetterState state) {
        jdbc.sql("update letter set state = ?, changed_at = ? where contract_id = ? and id = ?")
                .params(state.name(), OffsetDateTime.now(clock), contract(), id.value())
                .update();
    }

    byte[] seal(String text) {
        return vault.seal(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] sealAnswer(String answer) {
        return seal(answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer);
    }

    private LetterLine line(ResultSet row) throws SQLException {
        LetterState state = LetterState.valueOf(row.getString(4));
        return new LetterLine(
                new LetterId(row.getObject(1, UUID.class)),
                unseal(row.getBytes(2)),
                unseal(row.getBytes(3)),
                state,
                row.getObject(5, OffsetDateTime.class),
                row.getObject(6, OffsetDateTime.class),
                state == LetterState.RETRYING ? Optional.of(row.getObject(7, OffsetDateTime.class)) : Optional.empty(),
                row.getInt(8),
                Optional.ofNullable(nullable(row, 9)).map(this::unseal).orElse(""));
    }

    private Optional<StoredAttachment> attachment(ResultSet row) throws SQLException {
        byte[] sealed = nullable(row, 5);
        return sealed == null
                ? Optional.empty()
                : Optional.of(new StoredAttachment(row.getString(6), vault.open(sealed)));
    }

    private static byte @Nullable [] nullable(ResultSet row, int column) throws SQLException {
        return row.getBytes(column);
    }

    private String unseal(byte[] sealed) {
        return new String(vault.open(sealed), StandardCharsets.UTF_8);
    }

    private static UUID contract() {
        return ContractScope.required().value();
    }
}
