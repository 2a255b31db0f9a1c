package org.yoriai.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The way between the tablets and the server, with everything that can go wrong on it. */
final class Network {
    private static final int MOST_STEPS = 40;
    private final Random random;
    private final Wire wire;
    private final List<Wire.Request> delayed = new ArrayList<>();
    private int sent;
    private int faulted;

    Network(Random random, Wire wire) {
        this.random = random;
        this.wire = wire;
    }

    /** @return the answer, where it reached the tablet and the tablet lived to store it */
    Optional<Wire.Answer> send(Wire.Request request) {
        if (!delayed.isEmpty() && random.nextInt(4) == 0) {
            deliver(delayed.remove(random.nextInt(delayed.size())));
        }
        Fault fault = Fault.any(random);
        sent++;
        faulted += fault == Fault.NONE ? 0 : 1;
        return switch (fault) {
            case NONE -> Optional.of(deliver(request));
            case LOST_REQUEST -> Optional.empty();
            case LOST_RESPONSE, TABLET_KILLED -> {
                deliver(request);
                yield Optional.empty();
            }
            case DUPLICATED -> {
                deliver(request);
                yield Optional.of(deliver(request));
            }
            case DELAYED -> {
                delayed.add(request);
                yield Optional.empty();
            }
            case TRUNCATED -> Optional.of(deliver(request.cutTo(random.nextInt(request.body().length))));
            case UNAVAILABLE -> Optional.of(Wire.Answer.of(503, Wire.JSON.nullNode()));
            case KILLED_WITHIN -> {
                DyingDatabase.dieBeforeStep(1 + random.nextInt(MOST_STEPS));
                yield killed(request);
            }
            case KILLED_AFTER_COMMIT -> {
                DyingDatabase.dieAfterCommit();
                yield killed(request);
            }
        };
    }

    private Optional<Wire.Answer> killed(Wire.Request request) {
        wire.send(request);
        DyingDatabase.revive();
        return Optional.empty();
    }

    /** What was still on its way arrives at last. */
    void deliverTheRest() {
        delayed.forEach(this::deliver);
        delayed.clear();
    }

    private Wire.Answer deliver(Wire.Request request) {
        Wire.Answer answer = wire.send(request);
        if (answer.status() >= 500) {
            throw new AssertionError("A living server broke down over a request: " + answer);
        }
        return answer;
    }

    double faultedShare() {
        return (double) faulted / sent;
    }

    int sent() {
        return sent;
    }
}
