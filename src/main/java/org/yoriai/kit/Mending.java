package org.yoriai.kit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.fieldwork.Act;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.fieldwork.ActOutcome;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.ActRejected;
import org.yoriai.fieldwork.ReceivedAct;
import org.yoriai.fieldwork.RejectionReason;
import org.yoriai.identity.Person;
import org.yoriai.kit.QuarantineRows.How;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 要対応の始末 — what could not be applied is tried again once its hindrance is gone, or put aside with a reason; nothing is deleted. */
@Service
@Transactional
public class Mending {
    private static final int MOST_REASON = 400;
    private final QuarantineRows rows;
    private final CheckoutRows checkouts;
    private final ActLog log;
    private final ProgrammeSessions sessions;
    private final Audit audit;
    private final Clock clock;

    Mending(
            QuarantineRows rows,
            CheckoutRows checkouts,
            ActLog log,
            ProgrammeSessions sessions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.checkouts = checkouts;
        this.log = log;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Applies the act as it is, by the rules of its first receiving.
     *
     * @return empty when it is in the record now, else why it still cannot be
     * @throws Refusal {@code attention-unknown} when it needs nobody any more; {@code not-readable} when it never opened
     */
    @MayReadPeople
    public Optional<RejectionReason> again(ProgrammeSessionId session, UUID id, Person person) {
        NeedsAttention needs = waiting(session, id);
        byte[] json = needs.json()
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "not-readable"))
                .getBytes(StandardCharsets.UTF_8);
        try {
            Act act = readable(session, needs, json);
            ActOutcome outcome =
                    log.append(session, List.of(new ReceivedAct(act, json))).getFirst();
            if (outcome instanceof ActOutcome.Rejected(RejectionReason reason)) {
                return Optional.of(reason);
            }
        } catch (ActRejected stillNot) {
            return Optional.of(stillNot.reason());
        }
        checkouts.accepted(needs.checkout());
        settle(needs, How.APPLIED, "", person);
        return Optional.empty();
    }

    /** @throws Refusal {@code attention-unknown}, {@code reason-missing} */
    @MayReadPeople
    public void putAside(ProgrammeSessionId session, UUID id, String reason, Person person) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "reason-missing");
        }
        settle(waiting(session, id), How.PUT_ASIDE, why, person);
    }

    /** Takes a putting-aside back. */
    @MayReadPeople
    public void takeUpAgain(ProgrammeSessionId session, UUID id, Person person) {
        if (rows.takeUpAgain(session, id) > 0) {
            audit.record(person.id().toString(), "attention.taken-up-again", id.toString(), "");
        }
    }

    private Act readable(ProgrammeSessionId session, NeedsAttention needs, byte[] json) throws ActRejected {
        Act act = ActReader.read(json);
        if (!act.id().equals(needs.act())
                || act.seq() != needs.seq()
                || !act.checkout().equals(needs.checkout().value())) {
            throw new ActRejected(RejectionReason.NOT_AN_ACT);
        }
        if (!act.session().equals(session)) {
            throw new ActRejected(RejectionReason.SESSION_MISMATCH);
        }
        if (!checkouts.people(needs.checkout()).contains(act.author())
                && !sessions.keys(session).workers().contains(act.author())) {
            throw new ActRejected(RejectionReason.AUTHOR_UNKNOWN);
        }
        return act;
    }

    private NeedsAttention waiting(ProgrammeSessionId session, UUID id) {
        return rows.of(session).stream()
                .filter(needs -> needs.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "attention-unknown"));
    }

    private void settle(NeedsAttention needs, How how, String reason, Person person) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        rows.settle(needs.id(), how, person.id().toString(), reason, now);
        audit.record(person.id().toString(), "attention.settled", needs.id().toString(), "how=" + how.wireName());
    }
}
