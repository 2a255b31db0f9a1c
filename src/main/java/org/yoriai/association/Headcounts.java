package org.yoriai.association;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.MembersOnly;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.identity.WardOnly;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionChanged;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 参加人数の連絡 — the ward tells how many will come, the contractor confirms that it knows (仕様書 4 各エ). */
@Service
@Transactional
public class Headcounts {
    /** The largest hall of a ward holds no more. */
    private static final int MOST = 500;

    private final ParticipantRows participants;
    private final ExpectedHeadcounts expected;
    private final HeadcountNotices notices;
    private final OpenSessions sessions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Headcounts(
            ParticipantRows participants,
            ExpectedHeadcounts expected,
            HeadcountNotices notices,
            OpenSessions sessions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.expected = expected;
        this.notices = notices;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @MayReadSession
    @Transactional(readOnly = true)
    public HeadcountFacts of(ProgrammeSessionId session) {
        return new HeadcountFacts(
                Math.toIntExact(participants.countBySessionId(session.value())),
                expected.findBySessionId(session.value()).stream()
                        .mapToInt(ExpectedHeadcount::heads)
                        .findFirst(),
                notices.findBySessionIdOrderByNumberDesc(session.value()).stream()
                        .map(HeadcountNotice::facts)
                        .toList());
    }

    /** How many are to be reckoned with at each session of the contract; sessions of which nothing is known are missing. */
    @MembersOnly
    @Transactional(readOnly = true)
    public Map<ProgrammeSessionId, Integer> known() {
        Map<ProgrammeSessionId, Integer> heads = new HashMap<>();
        participants
                .countsBySession()
                .forEach(row -> heads.put(new ProgrammeSessionId(row.getSession()), Math.toIntExact(row.getHeads())));
        expected.findAll().forEach(row -> heads.merge(new ProgrammeSessionId(row.session()), row.heads(), Math::max));
        return Map.copyOf(heads);
    }

    /** What the ward told last and the contractor has not confirmed yet, in one short query. */
    @BothSides
    @Transactional(readOnly = true)
    public List<HeadcountFacts.Told> unconfirmed() {
        return notices.latest().stream()
                .map(HeadcountNotice::facts)
                .filter(told -> told.receipt().isEmpty())
                .toList();
    }

    /**
     * How many the ward expects; empty takes it back.
     *
     * @throws Refusal {@code headcount-range}, {@code session-over}
     */
    @WardOnly
    public void expect(ProgrammeSessionId session, OptionalInt heads, Person by) {
        sessions.require(session);
        heads.ifPresent(Headcounts::requireInRange);
        Optional<ExpectedHeadcount> row = expected.findBySessionId(session.value());
        if (heads.isEmpty()) {
            row.ifPresent(expected::delete);
        } else {
            row.ifPresentOrElse(
                    known -> known.change(heads.getAsInt()),
                    () -> expected.save(new ExpectedHeadcount(Ids.next(), session.value(), heads.getAsInt())));
        }
        String detail = heads.isPresent() ? Integer.toString(heads.getAsInt()) : "";
        tell(session, "headcount.expected", detail, by);
    }

    private static void requireInRange(int heads) {
        if (heads < 1 || heads > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "headcount-range", MOST);
        }
    }

    /**
     * Tells the contractor the number as it is now; a later change is told again.
     *
     * @throws Refusal {@code headcount-nobody}, {@code headcount-told-already}, {@code session-over}
     */
    @WardOnly
    public void notifyContractor(ProgrammeSessionId session, Person by) {
        sessions.require(session);
        HeadcountFacts facts = of(session);
        if (facts.heads() == 0) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "headcount-nobody");
        }
        if (facts.told()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "headcount-told-already", facts.heads());
        }
        int number = facts.latest().map(HeadcountFacts.Told::number).orElse(0) + 1;
        try {
            notices.saveAndFlush(new HeadcountNotice(Ids.next(), session, number, facts.heads(), now(), by.id()));
        } catch (DataIntegrityViolationException someoneWasFaster) {
            throw new Refusal(Refusal.Kind.CONFLICT, "headcount-told-already", facts.heads());
        }
        tell(session, "headcount.notified", number + ": " + facts.heads(), by);
        events.publishEvent(new HeadcountNotified(ContractScope.required(), session, facts.heads()));
    }

    /** @throws Refusal {@code headcount-received}, {@code headcount-unknown} */
    @OfficeOnly
    public void confirmReceipt(ProgrammeSessionId session, int number, Person by) {
        notices.findBySessionIdAndNumber(session.value(), number)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "headcount-unknown"))
                .receive(now(), by.id());
        tell(session, "headcount.received", Integer.toString(number), by);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(ProgrammeSessionId session, String action, String detail, Person by) {
        audit.record(by.id().toString(), action, session.toString(), detail);
        events.publishEvent(new SessionChanged(ContractScope.required(), session));
    }
}
