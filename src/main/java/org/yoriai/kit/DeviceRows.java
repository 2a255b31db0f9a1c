package org.yoriai.kit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Tokens;

/** The register's tables. */
@Component
class DeviceRows {
    private final JdbcClient jdbc;

    DeviceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegisteredDevice> all(Function<AccountId, String> name) {
        return jdbc.sql("select d.id, d.name, d.owner, d.os, d.antivirus, d.patched_on, d.checked_by, d.checked_at,"
                        + " d.enrolled_at, d.revoked_at, (select count(*) from checkout c where c.device_id = d.id"
                        + " and c.returned_at is null and c.kit_key is not null)"
                        + " from device d where d.contract_id = ?"
                        + " order by case when d.revoked_at is null then 0 else 1 end, d.enrolled_at desc, d.id")
                .param(ContractScope.required().value())
                .query((row, _) -> new RegisteredDevice(
                        new DeviceId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        DeviceOwner.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        Optional.ofNullable(row.getObject(6, LocalDate.class)),
                        Optional.ofNullable(row.getObject(7, UUID.class))
                                .map(AccountId::new)
                                .map(name)
                                .orElse(""),
                        Optional.ofNullable(row.getObject(8, OffsetDateTime.class)),
                        row.getObject(9, OffsetDateTime.class),
                        Optional.ofNullable(row.getObject(10, OffsetDateTime.class)),
                        row.getInt(11)))
                .list();
    }

    void addCode(String code, DeviceCheck check, AccountId by, OffsetDateTime now, OffsetDateTime expires) {
        jdbc.sql("insert into enrolment_code (code_hash, contract_id, reusable, owner, os, antivirus, patched_on,"
                        + " checked_by, issued_at, expires_at) values (?, ?, false, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Tokens.hash(code),
                        ContractScope.required().value(),
                        check.owner().name(),
                        check.os(),
                        check.antivirus(),
                        check.patchedOn(),
                        by.value(),
                        now,
                        expires)
                .update();
    }

    /** The tablet takes over what was checked when its code was issued. */
    void insert(DeviceId device, String name, String secret, String code, OffsetDateTime now) {
        jdbc.sql(
                        "insert into device (id, contract_id, name, secret_hash, enrolled_at, owner, os, antivirus, patched_on,"
                                + " checked_by, checked_at) select ?, contract_id, ?, ?, ?, owner, os, antivirus, patched_on,"
                                + " checked_by, issued_at from enrolment_code where code_hash = ?")
                .params(device.value(), name, Tokens.hash(secret), now, Tokens.hash(code))
                .update();
    }

    int check(DeviceId device, DeviceCheck check, AccountId by, OffsetDateTime now) {
        return jdbc.sql(
                        "update device set owner = ?, os = ?, antivirus = ?, patched_on = ?, checked_by = ?, checked_at = ?"
                                + " where id = ? and contract_id = ? and revoked_at is null")
                .params(
                        check.owner().name(),
                        check.os(),
                        check.antivirus(),
                        check.patchedOn(),
                        by.value(),
                        now,
                        device.value(),
                        ContractScope.required().value())
                .update();
    }

    int revoke(DeviceId device, AccountId by, OffsetDateTime now) {
        int revoked = jdbc.sql("update device set revoked_at = ?, revoked_by = ?"
                        + " where id = ? and contract_id = ? and revoked_at is null")
                .params(
                        now,
                        by.value(),
                        device.value(),
                        ContractScope.required().value())
                .update();
        if (revoked > 0) {
            jdbc.sql("delete from kit_sign_in where device_id = ?")
                    .param(device.value())
                    .update();
            jdbc.sql("update checkout set kit_key = null where device_id = ? and returned_at is null")
                    .param(device.value())
                    .update();
        }
        return revoked;
    }
}
