package org.yoriai.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.yoriai.fieldwork.Act;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.ActRejected;
import org.yoriai.fieldwork.RecordFold;
import tools.jackson.databind.JsonNode;

/** One day of one seed: eight tablets, 200 acts each, a bad network; and what has to be true when all is delivered. */
final class Simulation {
    static final int TABLETS = 8;
    static final int ACTS = 200;
    /** Far more than any seed needs: whoever is not through by then is stuck. */
    private static final int MOST_REQUESTS = 20_000;

    private static final int LARGEST_BURST = 25;
    private final Random random;
    private final Wire wire;
    private final Network network;
    private final World world;
    private final String session;
    private final List<SimulatedTablet> tablets;

    Simulation(long seed, Wire wire, World world) {
        random = new Random(seed);
        this.wire = wire;
        this.world = world;
        network = new Network(random, wire);
        session = world.newSession(seed);
        tablets = world.takeOut(random, session, TABLETS);
    }

    /** @return the share of requests that met with a fault */
    double run() {
        while (tablets.stream()
                .anyMatch(tablet -> tablet.rows().size() < ACTS
                        || tablet.hasUnsent()
                        || tablet.album().hasUnsent())) {
            step(tablets.get(random.nextInt(TABLETS)));
            assertThat(network.sent()).as("stuck: requests so far").isLessThan(MOST_REQUESTS);
        }
        network.deliverTheRest();
        everyPoisonIsSeen();
        everyActIsThereOnce();
        everyoneSeesTheSame();
        everyPhotographIsThereOnce();
        everyKitReturns();
        return network.faultedShare();
    }

    private void step(SimulatedTablet tablet) {
        int acts = Math.min(random.nextInt(LARGEST_BURST), ACTS - tablet.rows().size());
        for (int act = 0; act < acts; act++) {
            tablet.record();
        }
        if (random.nextInt(5) == 0) {
            tablet.changeBatch();
        }
        if (random.nextInt(8) == 0) {
            tablet.learn(snapshot(tablet));
        }
        if (tablet.hasUnsent()) {
            push(tablet);
        }
        tablet.nextPiece()
                .ifPresent(piece ->
                        network.send(piece).ifPresent(answer -> tablet.album().settle(piece, answer)));
    }

    private void push(SimulatedTablet tablet) {
        List<Wire.Request> tabs = new ArrayList<>(List.of(tablet.nextPush()));
        if (random.nextInt(10) == 0) {
            // a second tab that the lock did not hold back
            tablet.changeBatch();
            tabs.add(tablet.nextPush());
        }
        tabs.forEach(tab -> network.send(tab).ifPresent(tablet::settle));
    }

    private JsonNode snapshot(SimulatedTablet tablet) {
        Wire.Answer answer = wire.get("/checkouts/" + tablet.checkout() + "/snapshot", tablet.readToken());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private void everyActIsThereOnce() {
        List<String> expected = new ArrayList<>();
        each((tablet, row) -> {
            if (row.poison().isEmpty()) {
                expected.add(tablet.checkout() + " " + row.seq() + " " + row.id());
            }
        });
        same("acts stored", world.stored(session), expected);
    }

    private void everyPoisonIsSeen() {
        List<String> expected = new ArrayList<>();
        each((tablet, row) -> row.poison()
                .ifPresent(kind -> expected.add(tablet.checkout() + " " + row.seq() + " " + kind.reason())));
        same("needs attention", world.quarantined(session), expected);
    }

    // as lists: what is there twice is one too many
    private static void same(String what, List<String> found, List<String> expected) {
        List<String> lost = new ArrayList<>(expected);
        found.forEach(lost::remove);
        List<String> tooMany = new ArrayList<>(found);
        expected.forEach(tooMany::remove);
        assertThat(lost).as(what + ": lost").isEmpty();
        assertThat(tooMany).as(what + ": doubled or unexpected").isEmpty();
    }

    private void everyoneSeesTheSame() {
        List<Act> acts = new ArrayList<>();
        each((_, row) -> {
            if (row.poison().isEmpty()) {
                acts.add(read(row.json()));
            }
        });
        JsonNode expected = world.asJson(RecordFold.of(acts));
        for (SimulatedTablet tablet : tablets) {
            assertThat(snapshot(tablet).path("record")).as("record").isEqualTo(expected);
        }
    }

    private void everyPhotographIsThereOnce() {
        List<String> expected = new ArrayList<>();
        tablets.forEach(
                tablet -> tablet.album().kept().forEach(sha256 -> expected.add(tablet.checkout() + " " + sha256)));
        same("photographs", world.photographs(session), expected);
    }

    private void everyKitReturns() {
        for (SimulatedTablet tablet : tablets) {
            int recorded = tablet.rows().size();
            long poisoned = tablet.rows().stream()
                    .filter(row -> row.poison().isPresent())
                    .count();
            Wire.Answer answer = wire.post(
                    "/checkouts/" + tablet.checkout() + "/return", tablet.pushToken(), Map.of("recorded", recorded));
            assertThat(answer.status()).as("return").isEqualTo(200);
            assertThat(answer.body().path("received").intValue()).isEqualTo(recorded);
            assertThat(answer.body().path("accepted").longValue()).isEqualTo(recorded - poisoned);
        }
        world.forget(UUID.fromString(session));
    }

    private interface Rows {
        void of(SimulatedTablet tablet, SimulatedTablet.Row row);
    }

    private void each(Rows rows) {
        tablets.forEach(tablet -> tablet.rows().forEach(row -> rows.of(tablet, row)));
    }

    private static Act read(byte[] json) {
        try {
            return ActReader.read(json);
        } catch (ActRejected unsound) {
            throw new IllegalStateException("The simulation made an act that is none", unsound);
        }
    }
}
