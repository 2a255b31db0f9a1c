package org.yoriai.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;

/**
 * 鍵の更新 — a new key for a contract, or a new master key, while everybody works on (特記事項 18条(4)ウ). Whoever calls asks first
 * whether the caller may.
 */
@Component
public class KeyRotation {
    /** 前の鍵を消すまで: by then no node seals under it, and no transaction that sealed under it is still open. */
    private static final Duration BEFORE_DESTROYED = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private final JdbcClient jdbc;
    private final SealingKeys keys;
    private final MasterKeys masters;
    private final Resealing resealing;
    private final Audit audit;
    private final Clock clock;
    private final ConcurrentMap<ContractId, Integer> clean = new ConcurrentHashMap<>();

    KeyRotation(JdbcClient jdbc, SealingKeys keys, MasterKeys masters, Resealing resealing, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.masters = masters;
        this.resealing = resealing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 鍵の状態
     *
     * @param generation the newest of the contract in force
     * @param since when it was made
     * @param earlier how many earlier ones still open what is not sealed anew yet
     * @param masterGiven whether the master key came with the settings, which alone can change it then
     */
    public record KeyState(int generation, OffsetDateTime since, int earlier, boolean masterGiven) {}

    /** Of the contract in force. */
    public KeyState state() {
        List<KeyState> found = jdbc.sql("select generation, created_at from sealing_key where contract_id = ?"
                        + " order by generation desc")
                .param(ContractScope.required().value())
                .query((row, number) ->
                        new KeyState(row.getInt(1), row.getObject(2, OffsetDateTime.class), number, masters.given()))
                .list();
        KeyState newest = found.getFirst();
        return new KeyState(newest.generation(), newest.since(), found.size() - 1, newest.masterGiven());
    }

    /**
     * Gives the contract in force a new key. What is sealed is brought under it in the background; then the one before is
     * destroyed.
     *
     * @param by who did it: an account's ID
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(String by) {
        ContractId contract = ContractScope.required();
        int next = state().generation() + 1;
        keys.add(contract, next);
        audit.record(by, "key.renewed", "contract", Integer.toString(next));
        keys.forget(contract);
    }

    /**
     * A new master key in the place of the one in the data folder; the one before is put aside for older backups.
     *
     * @throws Refusal {@code master-key-given} where it comes with the settings
     */
    public void renewMaster() {
        if (masters.given()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "master-key-given");
        }
        masters.renewFile();
        keys.wrapAnew();
        masters.forgetEarlier();
    }

    /** Whether the master key comes with the settings, which alone can change it then. */
    public boolean masterGiven() {
        return masters.given();
    }

    /** Which master key is in force: a name that tells it from others and nothing about it. */
    public String master() {
        return masters.current().name();
    }

    /** Whether that master key is gone from here, so that nothing it wraps can be opened any more. */
    public boolean masterGone(String name) {
        return masters.candidates(name).isEmpty();
    }

    /**
     * A new master key; the ones before are destroyed, and with them whatever they alone wrap: backups of their time.
     *
     * @return whether it was done; false where the master key comes with the settings
     */
    public boolean destroyMaster() {
        if (masters.given()) {
            return false;
        }
        masters.renewFile();
        keys.wrapAnew();
        masters.destroyEarlier();
        return true;
    }

    /** After a start with another master key, or one that was broken off while the master key changed. */
    @EventListener(ApplicationReadyEvent.class)
    public void afterStart() {
        int wrapped = keys.wrapAnew();
        if (wrapped > 0) {
            masters.forgetEarlier();
            LOG.info(
                    "{} keys of contracts are wrapped by the master key of now: YORIAI_MASTER_KEY_BEFORE may go",
                    wrapped);
        }
    }

    /** Goes on with what {@link #renew} began, also after a stop. */
    @Scheduled(fixedDelayString = "${yoriai.keys.every:20s}", initialDelayString = "${yoriai.keys.every:20s}")
    public void goOn() {
        jdbc.sql("select contract_id from sealing_key group by contract_id having count(*) > 1")
                .query((row, _) -> new ContractId(row.getObject(1, UUID.class)))
                .list()
                .forEach(contract -> ContractScope.run(contract, this::goOnHere));
    }

    // nothing is sealed under an earlier key after a round that found nothing, but for what was under way: that is
    // looked for
    // once more before the earlier ones go, and not every few seconds until then
    private void goOnHere() {
        ContractId contract = ContractScope.required();
        KeyState state = state();
        boolean due = state.since().plus(BEFORE_DESTROYED).isBefore(OffsetDateTime.now(clock));
        if (!due && Objects.equals(clean.get(contract), state.generation())) {
            return;
        }
        if (resealing.round(state.generation()) > 0) {
            return;
        }
        clean.put(contract, state.generation());
        if (due) {
            jdbc.sql("delete from sealing_key where contract_id = ? and generation < ?")
                    .params(contract.value(), state.generation())
                    .update();
            keys.forget(contract);
            clean.remove(contract);
        }
    }
}
