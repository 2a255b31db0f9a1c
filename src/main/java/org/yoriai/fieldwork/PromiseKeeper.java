package org.yoriai.fieldwork;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yoriai.association.MadePromise;
import org.yoriai.association.PromisedFollowUps;

/** 約束を守る係 — hands the promises of a record on as follow-ups, within the transaction that stores them: both are kept, or neither. */
@Component
class PromiseKeeper {
    /** The acts from which promises are folded. */
    private static final Set<ActType> ABOUT_PROMISES =
            EnumSet.of(ActType.PROMISE_MADE, ActType.ENTITY_REMOVED, ActType.ENTITY_RESTORED);

    private final ActRows rows;
    private final PromisedFollowUps followUps;

    PromiseKeeper(ActRows rows, PromisedFollowUps followUps) {
        this.rows = rows;
        this.followUps = followUps;
    }

    /** What the acts among these are about that may make, change, remove or restore a promise. */
    static Set<UUID> touchedBy(Collection<ReceivedAct> acts) {
        return acts.stream()
                .map(ReceivedAct::act)
                .filter(act -> ABOUT_PROMISES.contains(act.type()))
                .map(Act::entity)
                .collect(Collectors.toUnmodifiableSet());
    }

    // folded here, not taken from the record in memory: what a transaction rolls back must never stay there; of the
    // promises
    // that these acts do not touch nothing can have changed, and their follow-ups are left alone
    @EventListener
    void follow(PromisesChanged changed) {
        List<Act> acts = rows.between(changed.session(), 0, changed.upTo(), ABOUT_PROMISES).stream()
                .map(StoredAct::act)
                .filter(act -> changed.touched().contains(act.entity()))
                .toList();
        List<MadePromise> standing = RecordFold.of(acts).promises().stream()
                .map(promise -> new MadePromise(promise.id(), promise.text(), promise.due(), promise.channel()))
                .toList();
        Set<UUID> left = standing.stream().map(MadePromise::id).collect(Collectors.toSet());
        List<UUID> takenBack = acts.stream()
                .filter(act -> act.type() == ActType.PROMISE_MADE)
                .map(Act::entity)
                .filter(promise -> !left.contains(promise))
                .distinct()
                .toList();
        if (!standing.isEmpty() || !takenBack.isEmpty()) {
            followUps.follow(changed.session(), standing, takenBack);
        }
    }
}
