package org.yoriai.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractId;

/** 契約の鍵 — random 256-bit keys, generation by generation, stored only wrapped by a master key. */
@Component
class SealingKeys {
    /** 見直しの間隔: so long at most another node seals on under a key that has been replaced. */
    static final Duration LOOKED_AT_AGAIN = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final MasterKeys masters;
    private final Clock clock;
    private final ConcurrentMap<ContractId, Known> known = new ConcurrentHashMap<>();

    SealingKeys(JdbcClient jdbc, MasterKeys masters, Clock clock) {
        this.jdbc = jdbc;
        this.masters = masters;
        this.clock = clock;
    }

    /** 世代 */
    record Generation(int number, SecretKey key) {}

    /** 包まれた鍵 */
    private record Wrapped(int generation, byte[] bytes, String master) {}

    private record Known(TreeMap<Integer, SecretKey> keys, long since) {
        boolean fresh() {
            return System.nanoTime() - since < LOOKED_AT_AGAIN.toNanos();
        }
    }

    void add(ContractId contract, int generation) {
        MasterKeys.Master master = masters.current();
        byte[] wrapped = AesGcm.seal(master.key(), AesGcm.random(AesGcm.KEY_BYTES), contract.toString());
        jdbc.sql("insert into sealing_key (contract_id, generation, wrapped, master, created_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(contract.value(), generation, wrapped, master.name(), OffsetDateTime.now(clock))
                .update();
    }

    /** The first key of whoever has none yet; two nodes that start together make one. */
    void addFirst(ContractId owner) {
        MasterKeys.Master master = masters.current();
        byte[] wrapped = AesGcm.seal(master.key(), AesGcm.random(AesGcm.KEY_BYTES), owner.toString());
        jdbc.sql("insert into sealing_key (contract_id, generation, wrapped, master, created_at)"
                        + " select cast(? as uuid), 1, cast(? as bytea), cast(? as varchar), cast(? as timestamp with time zone)"
                        + " where not exists (select 1 from sealing_key where contract_id = ?) on conflict do nothing")
                .params(owner.value(), wrapped, master.name(), OffsetDateTime.now(clock), owner.value())
                .update();
    }

    Generation newest(ContractId contract) {
        Known found = known.get(contract);
        Map.Entry<Integer, SecretKey> last = (found != null && found.fresh() ? found : read(contract)).keys.lastEntry();
        return new Generation(last.getKey(), last.getValue());
    }

    SecretKey of(ContractId contract, int generation) {
        Known found = known.get(contract);
        SecretKey key = found == null ? null : found.keys.get(generation);
        return key == null ? fromDatabase(contract, generation) : key;
    }

    void forget(ContractId contract) {
        known.remove(contract);
    }

    private SecretKey fromDatabase(ContractId contract, int generation) {
        SecretKey key = read(contract).keys.get(generation);
        if (key == null) {
            throw new IllegalStateException("Key " + generation + " of contract " + contract + " is gone");
        }
        return key;
    }

    private Known read(ContractId contract) {
        TreeMap<Integer, SecretKey> keys = new TreeMap<>();
        wrapped(contract).forEach(one -> keys.put(one.generation, unwrap(contract, one)));
        if (keys.isEmpty()) {
            throw new IllegalStateException("Contract " + contract + " has no key: what it sealed cannot be opened");
        }
        Known read = new Known(keys, System.nanoTime());
        known.put(contract, read);
        return read;
    }

    private List<Wrapped> wrapped(ContractId contract) {
        return jdbc.sql("select generation, wrapped, master from sealing_key where contract_id = ?")
                .param(contract.value())
                .query((row, _) -> new Wrapped(row.getInt(1), row.getBytes(2), row.getString(3)))
                .list();
    }

    private SecretKey unwrap(ContractId contract, Wrapped one) {
        byte[] iv = Arrays.copyOfRange(one.bytes, 0, AesGcm.IV_BYTES);
        byte[] sealed = Arrays.copyOfRange(one.bytes, AesGcm.IV_BYTES, one.bytes.length);
        for (MasterKeys.Master master : masters.candidates(one.master)) {
            try {
                return new SecretKeySpec(AesGcm.open(master.key(), iv, sealed, contract.toString()), "AES");
            } catch (AesGcm.UnsealingFailed another) {
                continue; // wrapped by another of the master keys
            }
        }
        throw new IllegalStateException(
                "The key of contract " + contract + " does not open: is this the master key it was wrapped with?");
    }

    /**
     * Wraps anew what an earlier master key wraps.
     *
     * @return how many keys it was
     */
    int wrapAnew() {
        return jdbc
                .sql("select distinct contract_id from sealing_key where master <> ?")
                .param(masters.current().name())
                .query((row, _) -> new ContractId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .mapToInt(this::wrapAnew)
                .sum();
    }

    int wrapAnew(ContractId contract) {
        MasterKeys.Master master = masters.current();
        int count = 0;
        for (Wrapped one : wrapped(contract)) {
            byte[] again = AesGcm.seal(master.key(), unwrap(contract, one).getEncoded(), contract.toString());
            count += jdbc.sql("update sealing_key set wrapped = ?, master = ?"
                            + " where contract_id = ? and generation = ? and master = ? and master <> ?")
                    .params(again, master.name(), contract.value(), one.generation, one.master, master.name())
                    .update();
        }
        return count;
    }
}
