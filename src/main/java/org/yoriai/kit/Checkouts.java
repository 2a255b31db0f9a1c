package org.yoriai.kit;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.fieldwork.Photographs;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.MembersOnly;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.kit.KitPrincipal.Opens;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.AesGcm;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Tokens;
import org.yoriai.vault.Vault;

/** 持出しと返却 — the media ledger writes itself (特記事項 18条(2); I8). */
@Service
@Transactional
public class Checkouts {
    /** How long after the session's end a kit still delivers; design §4. */
    private static final Duration GRACE = Duration.ofDays(7);

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    private final CheckoutRows rows;
    private final ProgrammeSessions sessions;
    private final People people;
    private final Photographs photographs;
    private final Vault vault;
    private final ObjectProvider<CheckoutStop> stops;
    private final Audit audit;
    private final Clock clock;

    Checkouts(
            CheckoutRows rows,
            ProgrammeSessions sessions,
            People people,
            Photographs photographs,
            Vault vault,
            ObjectProvider<CheckoutStop> stops,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.people = people;
        this.photographs = photographs;
        this.vault = vault;
        this.stops = stops;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a session's kit out on a tablet; while it is out, the same kit is handed over again.
     *
     * @throws Refusal {@code session-unknown}, {@code not-assigned}, {@code checkout-ended} when the session is over for so long
     *     that a kit could no longer deliver, {@code approver-missing}, {@code checkouts-stopped} while an incident is answered
     */
    @MembersOnly
    public TakenOut takeOut(ProgrammeSessionId wanted, Person person, DeviceId device, TakeOut request) {
        requireAssigned(wanted, person);
        rows.lockDevice(device);
        OffsetDateTime now = now();
        return rows.latest(wanted, device)
                .filter(checkout -> checkout.openAt(now))
                .map(checkout -> {
                    // whoever holds it already gets no more than an answer that was lost on its way
                    if (!rows.people(checkout.id()).contains(person.id())) {
                        requireNotStopped();
                    }
                    return handOver(checkout, person, true);
                })
                .orElseGet(() -> {
                    requireNotStopped();
                    return handOver(register(wanted, person, device, request, now), person, false);
                });
    }

    private void requireNotStopped() {
        if (stops.stream().anyMatch(CheckoutStop::inForce)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "checkouts-stopped");
        }
    }

    /** Every taking-out of the session's kit, the latest first. */
    @MayReadSession
    @Transactional(readOnly = true)
    public List<CheckoutSummary> of(ProgrammeSessionId session) {
        Map<AccountId, String> names = people.names();
        return rows.summaries(session).stream()
                .map(checkout -> checkout.named(names.getOrDefault(checkout.person(), "")))
                .toList();
    }

    /**
     * Gives a kit back: from now on its tokens open nothing and the server's copy of its key is gone.
     *
     * @param recorded how many acts the tablet has recorded under this checkout
     * @throws Refusal {@code not-all-received} with recorded, received accepted and missing photographs; {@code checkout-ended}
     */
    @TabletItself
    public Returned giveBack(KitPrincipal kit, long recorded) {
        OffsetDateTime now = now();
        OpenCheckout checkout = rows.locked(kit.checkout())
                .filter(found -> found.openAt(now))
                .orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "checkout-ended"));
        Receipt receipt = checkout.receipt();
        int missing = photographs.missing(kit.session(), kit.checkout().value());
        if (recorded != receipt.received() || missing > 0) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "not-all-received",
                    recorded,
                    receipt.received(),
                    receipt.accepted(),
                    missing);
        }
        rows.returned(checkout.id(), now);
        audit.record(
                kit.actor(),
                "kit.returned",
                checkout.id().toString(),
                "recorded=" + recorded + " received=" + receipt.received() + " accepted=" + receipt.accepted());
        return new Returned(recorded, receipt.received(), receipt.accepted(), now);
    }

    private void requireAssigned(ProgrammeSessionId wanted, Person person) {
        if (!sessions.rolesOf(person.id()).containsKey(wanted)) {
            throw sessions.exists(wanted)
                    ? new Refusal(Refusal.Kind.FORBIDDEN, "not-assigned")
                    : new Refusal(Refusal.Kind.UNKNOWN, "session-unknown");
        }
    }

    private OpenCheckout register(
            ProgrammeSessionId wanted, Person person, DeviceId device, TakeOut request, OffsetDateTime now) {
        OffsetDateTime ends = sessions.plan(wanted).summary().endsAt().toOffsetDateTime();
        OffsetDateTime expires = ends.plus(GRACE);
        if (!now.isBefore(expires)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "checkout-ended");
        }
        AccountId approver =
                rows.standingApprover().orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "approver-missing"));
        CheckoutId id = new CheckoutId(Ids.next());
        rows.insert(new CheckoutRows.NewCheckout(
                id,
                wanted,
                device,
                person.id(),
                request.purpose(),
                request.destination(),
                approver,
                now,
                request.plannedReturn().orElseGet(() -> nextWorkday(ends.isAfter(now) ? ends : now)),
                expires,
                vault.seal(AesGcm.random(AesGcm.KEY_BYTES))));
        audit.record(person.id().toString(), "kit.taken-out", id.toString(), "session=" + wanted + " device=" + device);
        return rows.find(id).orElseThrow();
    }

    // where nobody says otherwise: before the office closes on the next working day
    private static OffsetDateTime nextWorkday(OffsetDateTime time) {
        LocalDate day = time.atZoneSameInstant(BusinessTime.ZONE).toLocalDate().plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(OFFICE_CLOSES).atZone(BusinessTime.ZONE).toOffsetDateTime();
    }

    private TakenOut handOver(OpenCheckout checkout, Person person, boolean again) {
        String push = Tokens.next();
        String read = Tokens.next();
        rows.addPerson(checkout.id(), person.id());
        rows.addToken(checkout.id(), push, Opens.PUSH);
        rows.addToken(checkout.id(), read, Opens.READ);
        if (again) {
            audit.record(
                    person.id().toString(), "kit.handed-over", checkout.id().toString(), "");
        }
        byte[] key = vault.open(checkout.sealedKey().orElseThrow());
        return new TakenOut(
                checkout.id(), key, push, read, checkout.expires(), checkout.lastSeq(), checkout.receipt(), again);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /** 返却の控え */
    public record Returned(long recorded, long received, long accepted, OffsetDateTime returnedAt) {}
}
