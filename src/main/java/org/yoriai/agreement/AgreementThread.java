package org.yoriai.agreement;

import java.util.List;
import java.util.Optional;

/** 協議の経過 — an agreement with everything that was said, in order, and what follows from it. */
public record AgreementThread(AgreementFacts facts, List<TalkFacts> talks) {
    public AgreementThread {
        talks = List.copyOf(talks);
    }

    /** 合意の内容 — a proposal of one side and its acceptance by the other. */
    public record Settled(TalkFacts proposal, TalkFacts acceptance) {}

    /** The proposal that can be accepted now: the last one since the agreement was opened or re-opened. */
    public Optional<TalkFacts> onTable() {
        return facts.state() == AgreementState.OPEN
                ? last(TalkAct.PROPOSED)
                        .filter(proposal -> reopening()
                                .map(reopened -> proposal.position() > reopened.position())
                                .orElse(true))
                : Optional.empty();
    }

    /** Nobody accepts a proposal of their own side. */
    public boolean mayAccept(Side side) {
        return onTable().filter(proposal -> proposal.side() != side).isPresent();
    }

    /** Whoever began what is open may take it back while the other side has proposed nothing else. */
    public boolean mayWithdraw(Side side) {
        return facts.state() == AgreementState.OPEN
                && begunBy() == side
                && onTable().map(proposal -> proposal.side() == side).orElse(true);
    }

    /** What both sides hold to; also while it is being talked over again, until something else is agreed. */
    public Optional<Settled> settled() {
        return last(TalkAct.ACCEPTED)
                .flatMap(acceptance -> talks.stream()
                        .filter(talk -> acceptance.about().orElse(0) == talk.position())
                        .findFirst()
                        .map(proposal -> new Settled(proposal, acceptance)));
    }

    /** The re-opening that still stands: the last word about it was not an agreement. */
    public Optional<TalkFacts> reopening() {
        return last(TalkAct.REOPENED)
                .filter(reopened -> facts.state() == AgreementState.OPEN
                        && last(TalkAct.ACCEPTED)
                                .map(acceptance -> acceptance.position() < reopened.position())
                                .orElse(false));
    }

    private Side begunBy() {
        return reopening().orElseGet(talks::getFirst).side();
    }

    private Optional<TalkFacts> last(TalkAct act) {
        return talks.reversed().stream().filter(talk -> talk.act() == act).findFirst();
    }
}
