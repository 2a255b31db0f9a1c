package org.yoriai.kit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Vault;

/**
 * 操作の受信 — once and only once: the checkout is locked, and receipt, effect, audit entry and sequence commit together before the
 * tablet hears of it.
 */
@Service
public class Receiving {
    private final CheckoutRows checkouts;
    private final QuarantineRows quarantine;
    private final ActLog log;
    private final ProgrammeSessions sessions;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Receiving(
            CheckoutRows checkouts,
            QuarantineRows quarantine,
            ActLog log,
            ProgrammeSessions sessions,
            JdbcClient jdbc,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.checkouts = checkouts;
        this.quarantine = quarantine;
        this.log = log;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Receives a batch whole.
     *
     * @throws Refusal {@code gap} with the next {@code seq} that is waited for: then nothing of the batch is taken;
     *     {@code checkout-ended}
     */
    @TabletItself
    @Transactional
    public PushAnswer receive(KitPrincipal kit, List<Envelope> batch) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        return receive(kit, batch, now, found -> found.openAt(now));
    }

    /**
     * Receives a batch out of a rescue file: by the same rules, but also after the kit's expiry, because a tablet that could not
     * reach the server is what the file is for.
     */
    @OfficeOnly
    @Transactional
    public PushAnswer rescue(KitPrincipal kit, List<Envelope> batch) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        return receive(kit, batch, now, OpenCheckout::readable);
    }

    private PushAnswer receive(
            KitPrincipal kit, List<Envelope> batch, OffsetDateTime now, Predicate<OpenCheckout> open) {
        OpenCheckout checkout = checkouts
                .locked(kit.checkout())
                .filter(open)
                .orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "checkout-ended"));
        List<Envelope> ordered =
                batch.stream().sorted(Comparator.comparingLong(Envelope::seq)).toList();
        Sorting sorting =
                new Sorting(checkout.lastSeq(), held(kit, ordered, checkout.lastSeq()), unsealing(kit, checkout));
        ordered.forEach(sorting::take);
        Settling settling = new Settling(sorting.taken());
        settling.settle(log.append(kit.session(), settling.acts()));
        Receipt receipt = new Receipt(
                checkout.receipt().received() + settling.received(),
                checkout.receipt().accepted() + settling.accepted());
        if (settling.received() > 0) {
            quarantine.insert(kit, settling.kept(), now);
            quarantine.mended(kit, settling.mended(), now);
            checkouts.received(kit.checkout(), sorting.lastSeq(), receipt, now);
            // last, because the audit trail's head is shared by the whole contract and stays locked until the commit
            audit.record(kit.actor(), "acts.received", kit.checkout().toString(), settling.told(sorting.lastSeq()));
        }
        return new PushAnswer(sorting.lastSeq(), settling.results(), receipt);
    }

    private Unsealing unsealing(KitPrincipal kit, OpenCheckout checkout) {
        byte[] key = vault.open(checkout.sealedKey().orElseThrow());
        Set<AccountId> known = checkouts.people(kit.checkout());
        return new Unsealing(
                kit,
                new SecretKeySpec(key, "AES"),
                // who never held this tablet's kit may still be one of the session's workers
                author -> known.contains(author)
                        || (sessions.keys(kit.session()).workers().contains(author) && known.add(author)));
    }

    /** What the server holds already of the places that the batch names. */
    private Set<Sorting.Place> held(KitPrincipal kit, List<Envelope> ordered, long lastSeq) {
        if (ordered.getFirst().seq() > lastSeq) {
            return new HashSet<>();
        }
        Object[] range = {kit.checkout().value(), ordered.getFirst().seq(), lastSeq};
        Set<Sorting.Place> held = new HashSet<>();
        for (String table : List.of(
                "select seq, id from act where checkout_id = ? and seq between ? and ?",
                "select seq, act_id from quarantined_act where checkout_id = ? and seq between ? and ?")) {
            held.addAll(jdbc.sql(table)
                    .params(range)
                    .query((row, _) -> new Sorting.Place(row.getLong(1), row.getObject(2, UUID.class)))
                    .list());
        }
        return held;
    }
}
