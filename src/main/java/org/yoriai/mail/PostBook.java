package org.yoriai.mail;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 送信簿 — what went out, what waits, and what a person has to look at; never what a letter says. */
@Service
@MayTendPost
@Transactional
public class PostBook {
    public static final int PAGE = 50;
    private final LetterRows letters;
    private final SmtpServer server;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    PostBook(LetterRows letters, SmtpServer server, Audit audit, ApplicationEventPublisher events) {
        this.letters = letters;
        this.server = server;
        this.audit = audit;
        this.events = events;
    }

    /** Whether a server is set at all; without one everything waits. */
    @Transactional(readOnly = true)
    public boolean connected() {
        return server.ready();
    }

    /** @param page from 0 */
    @Transactional(readOnly = true)
    public List<LetterLine> page(int page) {
        return letters.page(page * PAGE, PAGE);
    }

    @Transactional(readOnly = true)
    public int count() {
        return letters.count();
    }

    /** @throws Refusal {@code letter-moved-on} when it is on its way or has arrived in the meantime */
    public void sendNow(LetterId letter, Person by) {
        require(letter, LetterState::mayBeSentByHand);
        letters.queueAgain(letter);
        tell(letter, "letter.sent-by-hand", by);
    }

    /** @throws Refusal {@code letter-moved-on} */
    public void hold(LetterId letter, Person by) {
        require(letter, LetterState::mayBeHeld);
        letters.moveTo(letter, LetterState.HELD);
        tell(letter, "letter.held", by);
    }

    /**
     * Somebody asked the recipient: it did arrive.
     *
     * @throws Refusal {@code letter-moved-on}
     */
    public void confirmArrived(LetterId letter, Person by) {
        require(letter, LetterState::mayHaveArrived);
        letters.moveTo(letter, LetterState.SENT);
        tell(letter, "letter.arrived", by);
    }

    /**
     * A report came back that it was not delivered (DSN).
     *
     * @throws Refusal {@code letter-moved-on}
     */
    public void markBounced(LetterId letter, Person by) {
        require(letter, LetterState::mayHaveBounced);
        letters.moveTo(letter, LetterState.BOUNCED);
        tell(letter, "letter.bounced", by);
    }

    private void require(LetterId letter, Predicate<LetterState> allowed) {
        if (letters.lockedState(letter).filter(allowed).isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "letter-moved-on");
        }
    }

    private void tell(LetterId letter, String action, Person by) {
        audit.record(by.id().toString(), action, letter.toString(), "");
        events.publishEvent(new LetterChanged(ContractScope.required(), letter));
    }
}
