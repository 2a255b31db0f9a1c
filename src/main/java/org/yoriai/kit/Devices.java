package org.yoriai.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.Unguarded;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Tokens;

/** 端末の登録 — only registered tablets get a kit (I10). */
@Service
public class Devices {
    private final JdbcClient jdbc;
    private final DeviceRows rows;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    private final boolean sample;

    Devices(
            JdbcClient jdbc,
            DeviceRows rows,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock,
            KitSettings settings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
        this.sample = settings.sample();
    }

    /** @throws Refusal {@code code-unknown} when the code is none of the register's, has been used or is too old */
    @Unguarded("the enrolment code proves that the office wants this tablet")
    @Transactional(propagation = Propagation.NEVER)
    public EnrolledDevice enrol(String code, String name) {
        String typed = code.strip().toUpperCase(Locale.ROOT);
        Refusal unknown = new Refusal(Refusal.Kind.FORBIDDEN, "code-unknown");
        ContractId contract = contractOf(typed).orElseThrow(() -> unknown);
        return ContractScope.within(
                contract,
                () -> transaction.execute(_ -> {
                    EnrolledDevice enrolled = new EnrolledDevice(new DeviceId(Ids.next()), Tokens.next());
                    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
                    rows.insert(enrolled.device(), name, enrolled.secret(), typed, now);
                    // the code is used up by this very update: of two tablets with the same code one is refused
                    int used = jdbc.sql("update enrolment_code set used_at = ?, device_id = ?"
                                    + " where code_hash = ? and (reusable or used_at is null)")
                            .params(now, enrolled.device().value(), Tokens.hash(typed))
                            .update();
                    if (used == 0) {
                        throw unknown;
                    }
                    audit.record(
                            "device:" + enrolled.device(),
                            "device.enrolled",
                            enrolled.device().toString(),
                            "");
                    return enrolled;
                }));
    }

    /** @return the contract to which the device belongs, when the secret is its own and it has not been revoked */
    Optional<ContractId> contractOf(UUID device, String secret) {
        return jdbc.sql("select contract_id, secret_hash from device where id = ? and revoked_at is null")
                .param(device)
                .query((row, _) -> new Known(new ContractId(row.getObject(1, UUID.class)), row.getString(2)))
                .optional()
                .filter(known -> same(known.secretHash, Tokens.hash(secret)))
                .map(Known::contract);
    }

    private Optional<ContractId> contractOf(String code) {
        return jdbc.sql(
                        "select contract_id from enrolment_code"
                                + " where code_hash = ? and ((reusable and ?) or (not reusable and used_at is null and expires_at > ?))")
                .params(Tokens.hash(code), sample, OffsetDateTime.now(clock))
                .query((row, _) -> new ContractId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private record Known(ContractId contract, String secretHash) {}
}
