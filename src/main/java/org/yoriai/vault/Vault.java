package org.yoriai.vault;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/**
 * 保管庫 — seals and opens personal data under the key of the contract in force.
 *
 * <p>Each contract has a random 256-bit key, stored only wrapped by the master key; destroying it makes every sealed column
 * of the contract, in backups too, unreadable (特記事項 22条).
 */
@Component
public class Vault {
    private static final byte FORMAT = 1;
    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Clock clock;
    private final ConcurrentMap<ContractId, SecretKey> keys = new ConcurrentHashMap<>();

    Vault(JdbcClient jdbc, MasterKey master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /** Gives a new contract its key. */
    public void createKey(ContractId contract) {
        byte[] wrapped = AesGcm.seal(master.key(), AesGcm.random(AesGcm.KEY_BYTES), contract.toString());
        jdbc.sql("insert into contract_key (contract_id, wrapped, created_at) values (?, ?, ?)")
                .params(contract.value(), wrapped, OffsetDateTime.now(clock))
                .update();
    }

    public byte[] seal(byte[] plain) {
        ContractId contract = ContractScope.required();
        byte[] sealed = AesGcm.seal(key(contract), plain, contract.toString());
        byte[] stored = new byte[sealed.length + 1];
        stored[0] = FORMAT;
        System.arraycopy(sealed, 0, stored, 1, sealed.length);
        return stored;
    }

    /** @throws IllegalStateException when the bytes were not sealed under the contract in force */
    public byte[] open(byte[] stored) {
        ContractId contract = ContractScope.required();
        if (stored.length <= AesGcm.IV_BYTES || stored[0] != FORMAT) {
            throw new IllegalStateException("Not a sealed column of contract " + contract);
        }
        byte[] iv = Arrays.copyOfRange(stored, 1, 1 + AesGcm.IV_BYTES);
        byte[] sealed = Arrays.copyOfRange(stored, 1 + AesGcm.IV_BYTES, stored.length);
        try {
            return AesGcm.open(key(contract), iv, sealed, contract.toString());
        } catch (AesGcm.UnsealingFailed damaged) {
            throw new IllegalStateException("A sealed column of contract " + contract + " does not open", damaged);
        }
    }

    private SecretKey key(ContractId contract) {
        return keys.computeIfAbsent(contract, this::unwrap);
    }

    private SecretKey unwrap(ContractId contract) {
        byte[] wrapped =
                DataAccessUtils.requiredSingleResult(jdbc.sql("select wrapped from contract_key where contract_id = ?")
                        .param(contract.value())
                        .query((row, _) -> row.getBytes(1))
                        .list());
        byte[] iv = Arrays.copyOfRange(wrapped, 0, AesGcm.IV_BYTES);
        byte[] sealed = Arrays.copyOfRange(wrapped, AesGcm.IV_BYTES, wrapped.length);
        try {
            return new SecretKeySpec(AesGcm.open(master.key(), iv, sealed, contract.toString()), "AES");
        } catch (AesGcm.UnsealingFailed wrongMaster) {
            throw new IllegalStateException(
                    "The key of contract " + contract + " does not open: is this the master key it was wrapped with?",
                    wrongMaster);
        }
    }
}
