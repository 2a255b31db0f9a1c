package org.yoriai.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.survey.AnswerReceived;

/** 操作の受付 — appends acts to a session's log; the one door through which acts come in, from tablets and the desk alike. */
@Service
public class ActLog {
    private final ActRows rows;
    private final SessionThings things;
    private final Savepoints savepoints;
    private final ApplicationEventPublisher events;

    ActLog(ActRows rows, SessionThings things, Savepoints savepoints, ApplicationEventPublisher events) {
        this.rows = rows;
        this.things = things;
        this.savepoints = savepoints;
        this.events = events;
    }

    /**
     * Applies acts in the order given. Whoever calls has opened the transaction and made sure that no act of a checkout comes
     * twice; an act that cannot be applied leaves no trace here and stops no other.
     *
     * @return an outcome for each act, in the same order
     */
    @MayReadPeople
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ActOutcome> append(ProgrammeSessionId session, List<ReceivedAct> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        long last = rows.lockLastNumber(session);
        KnownThings known = things.bornOfActs(session, last);
        RegisteredThings.Batch registered = things.registered(session);
        Appending appending = new Appending(last, known.trial(registered));
        try {
            appending.all(acts);
        } catch (DataIntegrityViolationException oneOfThem) {
            // the batch is undone up to its savepoint; each act now gets one of its own
            appending = new Appending(last, known.trial(registered));
            appending.oneByOne(acts);
        }
        if (appending.last > last) {
            rows.setLastNumber(session, appending.last);
            events.publishEvent(new ActsReceived(ContractScope.required(), session));
            if (acts.stream().anyMatch(received -> received.act().payload() instanceof ActPayload.Keying)) {
                events.publishEvent(new AnswerReceived(ContractScope.required(), session));
            }
            Set<UUID> promises = PromiseKeeper.touchedBy(acts);
            if (!promises.isEmpty()) {
                events.publishEvent(new PromisesChanged(ContractScope.required(), session, promises, appending.last));
            }
        }
        return appending.outcomes;
    }

    private final class Appending {
        private final KnownThings.Trial known;
        private final List<ActOutcome> outcomes = new ArrayList<>();
        private long last;

        Appending(long last, KnownThings.Trial known) {
            this.last = last;
            this.known = known;
        }

        void all(List<ReceivedAct> acts) {
            List<ReceivedAct> allowed = new ArrayList<>();
            for (ReceivedAct received : acts) {
                if (known.allows(received.act())) {
                    allowed.add(received);
                    outcomes.add(applied(received.act()));
                } else {
                    outcomes.add(new ActOutcome.Rejected(RejectionReason.ENTITY_UNKNOWN));
                }
            }
            insert(allowed);
        }

        void oneByOne(List<ReceivedAct> acts) {
            acts.forEach(received -> outcomes.add(one(received)));
        }

        private ActOutcome one(ReceivedAct received) {
            if (!known.allows(received.act())) {
                return new ActOutcome.Rejected(RejectionReason.ENTITY_UNKNOWN);
            }
            try {
                insert(List.of(received));
                return applied(received.act());
            } catch (DuplicateKeyException idTaken) {
                return new ActOutcome.Rejected(RejectionReason.SEQUENCE_REUSED);
            } catch (DataIntegrityViolationException unstorable) {
                return new ActOutcome.Rejected(RejectionReason.PAYLOAD_INVALID);
            }
        }

        private ActOutcome applied(Act act) {
            return known.add(act) ? new ActOutcome.Conflict() : new ActOutcome.Applied();
        }

        private void insert(List<ReceivedAct> allowed) {
            if (!allowed.isEmpty()) {
                savepoints.within(() -> rows.insert(last, allowed));
                last += allowed.size();
            }
        }
    }
}
