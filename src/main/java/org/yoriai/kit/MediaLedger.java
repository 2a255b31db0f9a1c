package org.yoriai.kit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 記録媒体管理簿 — written by the taking-out and the return themselves; people only extend and confirm (特記事項 18条(2); I8). */
@Service
@Transactional
public class MediaLedger {
    private static final int MOST_REASON = 200;
    private final LedgerRows rows;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    MediaLedger(LedgerRows rows, People people, Audit audit, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every taking-out of the contract, the latest first. */
    @MayReadRegisters
    @Transactional(readOnly = true)
    public List<LedgerEntry> all() {
        Map<AccountId, String> names = people.names();
        return rows.all(account -> names.getOrDefault(account, ""));
    }

    /**
     * Sets a later return.
     *
     * @throws Refusal {@code return-not-later} when the time is past or before the one planned so far, {@code return-too-late} after
     *     the kit's expiry, {@code reason-missing}, {@code checkout-ended}
     */
    @OfficeOnly
    public void extend(CheckoutId id, OffsetDateTime until, String reason, Person person) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "reason-missing");
        }
        LedgerRows.Planned planned =
                rows.planned(id).orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "checkout-ended"));
        if (!until.isAfter(now()) || !until.isAfter(planned.plannedReturn())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "return-not-later");
        }
        if (until.isAfter(planned.expires())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "return-too-late");
        }
        rows.extend(id, until);
        audit.record(person.id().toString(), "kit.extended", id.toString(), "until=" + until + " reason=" + why);
    }

    /**
     * Confirms that the tablet has come back and holds nothing any more.
     *
     * @throws Refusal {@code not-returned} before the return, and when it has been confirmed already
     */
    @OfficeOnly
    public void confirm(CheckoutId id, Person person) {
        if (rows.confirm(id, person.id(), now()) == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "not-returned");
        }
        audit.record(person.id().toString(), "kit.return-checked", id.toString(), "");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
