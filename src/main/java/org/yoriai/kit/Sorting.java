package org.yoriai.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yoriai.shared.Refusal;

/** 仕分け — what of a batch is new, what came before, and what claims a place that is taken. */
final class Sorting {
    private final Set<Place> held;
    private final Unsealing unsealing;
    private final List<Taken> taken = new ArrayList<>();
    private final long expected;
    private long lastSeq;

    /** A place in the checkout's sequence and the act that holds it. */
    record Place(long seq, UUID act) {}

    /** One envelope of the batch; {@code opened} is empty when the server has it already. */
    record Taken(Envelope envelope, Optional<Unsealing.Opened> opened) {}

    Sorting(long lastSeq, Set<Place> held, Unsealing unsealing) {
        this.expected = lastSeq + 1;
        this.lastSeq = lastSeq;
        this.held = held;
        this.unsealing = unsealing;
    }

    /** @param envelope with a {@code seq} not below that of the one before */
    void take(Envelope envelope) {
        boolean known = !held.add(new Place(envelope.seq(), envelope.id()));
        if (known) {
            taken.add(new Taken(envelope, Optional.empty()));
        } else if (envelope.seq() <= lastSeq) {
            taken.add(new Taken(envelope, Optional.of(unsealing.reused(envelope))));
        } else if (envelope.seq() == lastSeq + 1) {
            lastSeq++;
            taken.add(new Taken(envelope, Optional.of(unsealing.open(envelope))));
        } else {
            // nothing of a batch with a gap is taken, so the place waited for is the one before the batch
            throw new Refusal(Refusal.Kind.CONFLICT, "gap", expected);
        }
    }

    List<Taken> taken() {
        return taken;
    }

    long lastSeq() {
        return lastSeq;
    }
}
