package org.yoriai.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.yoriai.shared.Refusal;

/** 順番待ち — so many work at once, the others wait in the order in which they came, and each is told how many are before it. */
final class WaitingLine {
    private final int places;
    private final int most;
    private final List<Place> line = new ArrayList<>();

    /** @param most who may wait beside those who work */
    WaitingLine(int places, int most) {
        this.places = places;
        this.most = most;
    }

    /** 場所 — given back by closing it. */
    final class Place implements AutoCloseable {
        @Override
        public void close() {
            synchronized (WaitingLine.this) {
                line.remove(this);
                WaitingLine.this.notifyAll();
            }
        }
    }

    /**
     * @param before hears, whenever it changes, how many have to be done before
     * @throws Refusal {@code pdf-crowded}
     */
    Place join(IntConsumer before) throws InterruptedException {
        Place place = new Place();
        synchronized (this) {
            if (line.size() >= places + most) {
                throw new Refusal(Refusal.Kind.TOO_MANY, "pdf-crowded");
            }
            line.add(place);
        }
        try {
            awaitTurn(place, before);
            return place;
        } catch (InterruptedException | RuntimeException left) {
            place.close();
            throw left;
        }
    }

    private void awaitTurn(Place place, IntConsumer before) throws InterruptedException {
        int told = 0;
        for (int ahead = ahead(place); ahead > 0; ahead = waitedFrom(place, told)) {
            before.accept(ahead);
            told = ahead;
        }
    }

    private synchronized int waitedFrom(Place place, int told) throws InterruptedException {
        while (ahead(place) == told) {
            wait();
        }
        return ahead(place);
    }

    private synchronized int ahead(Place place) {
        return Math.max(0, line.indexOf(place) - places + 1);
    }
}
