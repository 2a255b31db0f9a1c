package org.yoriai.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.vault.HouseSeal;

/** 2段階認証の控え */
@Component
class SecondFactorRows {
    private final JdbcClient jdbc;
    private final HouseSeal seal;
    private final Clock clock;

    SecondFactorRows(JdbcClient jdbc, HouseSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** 認証アプリの登録 */
    record Registered(byte[] secret, long lastStep, OffsetDateTime since) {}

    Optional<Registered> of(AccountId account) {
        return jdbc.sql("select secret, last_step, since from second_factor where account_id = ?")
                .param(account.value())
                .query((row, _) -> new Registered(
                        seal.open(account.value(), row.getBytes(1)),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class)))
                .optional();
    }

    void put(AccountId account, TotpSecret secret, long step) {
        remove(account);
        jdbc.sql("insert into second_factor (account_id, secret, last_step, since) values (?, ?, ?, ?)")
                .params(account.value(), seal.seal(account.value(), secret.bytes()), step, OffsetDateTime.now(clock))
                .update();
    }

    /** @return whether nobody took this step's code, or a later one, meanwhile */
    boolean take(AccountId account, long step) {
        return jdbc.sql("update second_factor set last_step = ? where account_id = ? and last_step < ?")
                        .params(step, account.value(), step)
                        .update()
                == 1;
    }

    /** @return whether there was one */
    boolean remove(AccountId account) {
        return jdbc.sql("delete from second_factor where account_id = ?")
                        .param(account.value())
                        .update()
                == 1;
    }

    void putCode(AccountId account, String code) {
        jdbc.sql("insert into recovery_code (account_id, hash) values (?, ?)")
                .params(account.value(), RecoveryCodes.hash(code))
                .update();
    }

    void clearCodes(AccountId account) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account.value())
                .update();
    }

    /** @return whether it was one that had not been used */
    boolean takeCode(AccountId account, String typed) {
        return jdbc.sql("delete from recovery_code where account_id = ? and hash = ?")
                        .params(account.value(), RecoveryCodes.hash(typed))
                        .update()
                == 1;
    }

    int codesLeft(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }
}
