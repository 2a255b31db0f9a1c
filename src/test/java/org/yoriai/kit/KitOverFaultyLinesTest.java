package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yoriai.TestDatabase;
import org.yoriai.journey.JarUnderTest;
import org.yoriai.kit.KitClient.Answer;
import org.yoriai.shared.SampleData;

/** A year's worth of acts over bad lines, from many tablets at once, to a server that is killed three times meanwhile. */
@Tag("journey")
class KitOverFaultyLinesTest {
    private static final int DEVICES = Integer.getInteger("yoriai.lines.devices", TestDatabase.postgres() ? 50 : 10);
    private static final int ACTS = 2_000;
    private static final int LARGEST_BATCH = 200;
    private static final int KILLS = 3;
    private static final double LEAST_FAULTS = 0.2;
    private static final int PAUSE_MILLIS = 100;
    private static final List<String> SESSIONS = List.of("seminar-5", "seminar-6", "seminar-7");

    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void everyActIsThereOnce() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.start();
            List<KitClient.Kit> kits;
            double faulted;
            try (FaultyProxy proxy = new FaultyProxy(server.address(), 7)) {
                kits = takenOut(server.address(), proxy.address());
                List<Future<?>> tablets = new ArrayList<>();
                for (KitClient.Kit kit : kits) {
                    tablets.add(threads.submit(() -> deliver(kit)));
                }
                for (int kill = 1; kill <= KILLS; kill++) {
                    waitFor(DEVICES * ACTS * kill / (KILLS + 1));
                    server.kill();
                    server.start();
                }
                for (Future<?> tablet : tablets) {
                    tablet.get();
                }
                faulted = proxy.faultedShare();
            }
            assertThat(faulted).isGreaterThan(LEAST_FAULTS);
            for (KitClient.Kit kit : kits) {
                Answer returned = directly(kit, server.address()).giveBack(ACTS);
                assertThat(returned.status()).isEqualTo(200);
                assertThat(returned.body().path("accepted").intValue()).isEqualTo(ACTS);
            }
            server.stop();
            System.out.printf(
                    "Faulty lines: %d devices x %d acts, %.0f %% of the requests faulted, the server killed %d times%n",
                    DEVICES, ACTS, 100 * faulted, KILLS);
            assertThat(stored(server, kits)).containsExactly(DEVICES * ACTS, DEVICES * ACTS);
        }
    }

    private static List<KitClient.Kit> takenOut(String server, String proxy) {
        List<KitClient.Kit> kits = new ArrayList<>();
        for (int device = 0; device < DEVICES; device++) {
            KitClient tablet = new KitClient(server).enrol();
            tablet.signIn("lecturer");
            UUID session = SampleData.id("session:" + SESSIONS.get(device % SESSIONS.size()));
            KitClient.Kit kit = tablet.takeOut(session, SampleData.id("account:lecturer"));
            kits.add(directly(kit, proxy));
        }
        return kits;
    }

    private static KitClient.Kit directly(KitClient.Kit kit, String address) {
        return new KitClient.Kit(new KitClient(address), kit.session, kit.author, kit.taken);
    }

    private Void deliver(KitClient.Kit kit) throws InterruptedException {
        Random random = new Random(kit.id.hashCode());
        List<Map<String, Object>> envelopes =
                kit.marks(ACTS).stream().map(kit::seal).toList();
        int acked = 0;
        while (acked < ACTS) {
            int until = Math.min(acked + 1 + random.nextInt(LARGEST_BATCH), ACTS);
            int before = acked;
            acked = acked(kit, envelopes.subList(acked, until), acked);
            acknowledged.addAndGet(Math.max(0, acked - before));
            if (acked == before) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return null;
    }

    /** @return up to where the tablet knows that the server has it */
    private static int acked(KitClient.Kit kit, List<Map<String, Object>> batch, int before) {
        try {
            Answer answer = kit.pushSealed(batch);
            return answer.status() == 200
                    ? Math.max(before, answer.body().path("acked").intValue())
                    : before;
        } catch (UncheckedIOException lineBroke) {
            return before;
        }
    }

    private void waitFor(int acts) throws InterruptedException {
        while (acknowledged.get() < acts) {
            Thread.sleep(20);
        }
    }

    /** How many acts of these kits are stored, and how many different ones; the sample has acts of its own. */
    private static List<Integer> stored(JarUnderTest server, List<KitClient.Kit> kits) throws Exception {
        String postgres = server.environment().get("YORIAI_DB_URL");
        String url = postgres == null
                ? "jdbc:h2:file:" + server.data().resolve("yoriai") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                : postgres;
        String user = postgres == null ? "yoriai" : "postgres";
        try (var connection = DriverManager.getConnection(url, user, "");
                var statement = connection.prepareStatement("select count(*), count(distinct checkout_id || ':' || seq)"
                        + " from act where checkout_id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids(kits)));
            try (ResultSet counts = statement.executeQuery()) {
                counts.next();
                return List.of(counts.getInt(1), counts.getInt(2));
            }
        }
    }

    private static Object[] ids(List<KitClient.Kit> kits) {
        return kits.stream().map(kit -> UUID.fromString(kit.id)).toArray();
    }
}
