package org.yoriai.identity;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** パスキーの控え — the public halves; a device knows its owner by the account's number alone. */
@Component
class PasskeyRows implements UserCredentialRepository {
    private static final String COLUMNS =
            "credential_id, account_id, public_key, attestation, signature_count, transports,"
                    + " backup_eligible, backed_up, label, since, last_used";
    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Bytes handle(AccountId account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** A new one, or one that was used: nothing but the count of its signatures and its last use ever changes. */
    @Override
    public void save(CredentialRecord passkey) {
        int used = jdbc.sql("update passkey set signature_count = ?, last_used = ? where credential_id = ?")
                .params(passkey.getSignatureCount(), now(), id(passkey.getCredentialId()))
                .update();
        if (used == 0) {
            insert(passkey);
        }
    }

    private void insert(CredentialRecord passkey) {
        jdbc.sql("insert into passkey (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id(passkey.getCredentialId()),
                        account(passkey.getUserEntityUserId()).value(),
                        new Bytes(passkey.getPublicKey().getBytes()).toBase64UrlString(),
                        Objects.requireNonNull(passkey.getAttestationObject()).toBase64UrlString(),
                        passkey.getSignatureCount(),
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        passkey.getLabel(),
                        now(),
                        now())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql("select " + COLUMNS + " from passkey where credential_id = ?")
                .param(id(id))
                .query(PasskeyRows::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select " + COLUMNS + " from passkey where account_id = ? order by since, credential_id")
                .param(account(handle).value())
                .query(PasskeyRows::record)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from passkey where credential_id = ?").param(id(id)).update();
    }

    /** @return whether this account had it */
    boolean remove(AccountId account, String id) {
        return jdbc.sql("delete from passkey where account_id = ? and credential_id = ?")
                        .params(account.value(), id)
                        .update()
                == 1;
    }

    /** @return whether there were any */
    boolean removeAll(AccountId account) {
        return jdbc.sql("delete from passkey where account_id = ?")
                        .param(account.value())
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String id(Bytes id) {
        return id.toBase64UrlString();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(handle(new AccountId(row.getObject("account_id", UUID.class))))
                .publicKey(ImmutablePublicKeyCose.fromBase64(row.getString("public_key")))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .signatureCount(row.getLong("signature_count"))
                // none is registered without its owner's finger, face or number
                .uvInitialized(true)
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("label"))
                .created(row.getObject("since", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("last_used", OffsetDateTime.class).toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
