package org.yoriai.agreement;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;

/** 協議する — one side proposes, the other accepts; what is agreed stays so until it is re-opened. */
@Service
@BothSides
@Transactional
public class AgreementTalks {
    private final AgreementRows agreements;
    private final AgreementNumbers numbers;
    private final AgreementThreads threads;
    private final AgreementSubjects subjects;
    private final AgreementMinutes minutes;

    AgreementTalks(
            AgreementRows agreements,
            AgreementNumbers numbers,
            AgreementThreads threads,
            AgreementSubjects subjects,
            AgreementMinutes minutes) {
        this.agreements = agreements;
        this.numbers = numbers;
        this.threads = threads;
        this.subjects = subjects;
        this.minutes = minutes;
    }

    /**
     * A new agreement with its first proposal; the other side has the turn.
     *
     * @return its number
     * @throws Refusal {@code saying-missing}, {@code day-missing}, {@code agreement-exists} when that part of the session's plan
     *     is already talked over, {@code session-over}, {@code outside-window}, {@code venue-unknown}
     */
    public int open(AgreementDraft draft, Saying proposal, Person by) {
        int number = numbers.next();
        subjects.requireFree(draft);
        subjects.requireProposable(draft.kind(), draft.session(), proposal.required("saying-missing"));
        Talk.Speaker speaker = minutes.speaker(by);
        Agreement row = agreements.save(new Agreement(Ids.next(), number, draft, speaker.side(), speaker.at()));
        minutes.write(row, TalkAct.PROPOSED, speaker, proposal, Optional.empty());
        return number;
    }

    /** Another proposal in the place of the one on the table. @throws Refusal as {@link #open}, {@code agreement-closed} */
    public void propose(int number, Saying proposal, Person by) {
        Agreement row = open(number);
        AgreementFacts facts = row.facts();
        subjects.requireProposable(facts.kind(), facts.session(), proposal.required("saying-missing"));
        speak(row, TalkAct.PROPOSED, proposal, by);
    }

    /** Words without a proposal. @throws Refusal {@code saying-missing}, {@code agreement-closed} */
    public void answer(int number, Saying answer, Person by) {
        speak(open(number), TalkAct.ANSWERED, withoutDate(answer.required("saying-missing")), by);
    }

    /**
     * The other side's proposal is agreed on, and what it says of the session's plan is done.
     *
     * @param position of the proposal that the person had before their eyes
     * @throws Refusal {@code agreement-closed}, {@code agreement-moved-on} when another proposal is on the table by now,
     *     {@code own-proposal}; {@code outside-window}, {@code session-over} when the plan cannot take it
     */
    public void accept(int number, int position, Saying comment, Person by) {
        Agreement row = open(number);
        AgreementThread thread = threads.of(row);
        TalkFacts proposal = thread.onTable()
                .filter(onTable -> onTable.position() == position)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "agreement-moved-on"));
        Talk.Speaker speaker = minutes.speaker(by);
        if (!thread.mayAccept(speaker.side())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "own-proposal");
        }
        row.agree(speaker.at());
        // the plan first, the trail after it: everybody takes hold of them in this order
        subjects.carryOut(row.facts(), proposal, by);
        minutes.write(row, TalkAct.ACCEPTED, speaker, withoutDate(comment), Optional.of(position));
    }

    /**
     * Takes back one's own side's proposal, or one's own re-opening: then what was agreed before stands again.
     *
     * @throws Refusal {@code agreement-closed}, {@code not-own-proposal}
     */
    public void withdraw(int number, Saying comment, Person by) {
        Agreement row = open(number);
        AgreementThread thread = threads.of(row);
        Talk.Speaker speaker = minutes.speaker(by);
        if (!thread.mayWithdraw(speaker.side())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "not-own-proposal");
        }
        row.withdraw(thread.settled().isPresent(), speaker.at());
        minutes.write(row, TalkAct.WITHDRAWN, speaker, withoutDate(comment), Optional.empty());
    }

    /** Talks over again what was agreed. @throws Refusal {@code reason-missing}, {@code agreement-not-agreed}, {@code session-over} */
    public void reopen(int number, Saying reason, Person by) {
        Agreement row = locked(number);
        AgreementFacts facts = row.facts();
        if (facts.state() != AgreementState.AGREED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "agreement-not-agreed");
        }
        subjects.requireNotOver(facts.kind(), facts.session());
        Talk.Speaker speaker = minutes.speaker(by);
        row.reopen(speaker.side(), speaker.at());
        minutes.write(row, TalkAct.REOPENED, speaker, withoutDate(reason.required("reason-missing")), Optional.empty());
    }

    private void speak(Agreement row, TalkAct act, Saying saying, Person by) {
        Talk.Speaker speaker = minutes.speaker(by);
        row.spoke(speaker.side(), speaker.at());
        minutes.write(row, act, speaker, saying, Optional.empty());
    }

    private Agreement open(int number) {
        Agreement row = locked(number);
        if (row.facts().state() != AgreementState.OPEN) {
            throw new Refusal(Refusal.Kind.CONFLICT, "agreement-closed");
        }
        return row;
    }

    private Agreement locked(int number) {
        return agreements.lockByNumber(number).orElseThrow(Agreements::unknown);
    }

    private static Saying withoutDate(Saying saying) {
        return new Saying(saying.text(), Optional.empty(), saying.files());
    }
}
