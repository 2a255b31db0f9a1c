package org.yoriai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yoriai.TestDatabase;
import org.yoriai.journey.JarUnderTest;
import org.yoriai.kit.KitClient;
import org.yoriai.shared.SampleData;

/** Acts a second that ten tablets push to the production jar: unsealed, checked, sealed anew, audited and synced to the disk. */
@Tag("bench")
class PushBenchmark {
    private static final int DEVICES = 10;
    private static final int WARM_UP = 2_000;
    private static final int ACTS = 6_000;
    private static final int BATCH = 200;

    @Test
    void actsPushed() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                ExecutorService threads = Executors.newFixedThreadPool(DEVICES)) {
            server.start();
            List<KitClient.Kit> kits = new ArrayList<>();
            for (int device = 0; device < DEVICES; device++) {
                KitClient tablet = new KitClient(server.address()).enrol();
                tablet.signIn("lecturer");
                kits.add(tablet.takeOut(SampleData.id("session:seminar-5"), SampleData.id("account:lecturer")));
            }
            push(kits, threads, WARM_UP);
            double seconds = push(kits, threads, ACTS);
            Bench.tell("push-" + (TestDatabase.postgres() ? "postgres" : "h2"), Math.round(DEVICES * ACTS / seconds));
            for (KitClient.Kit kit : kits) {
                assertThat(kit.giveBack(WARM_UP + ACTS).status()).isEqualTo(200);
            }
        }
    }

    /** @return seconds that it took; the sealing on the tablets is done before */
    private static double push(List<KitClient.Kit> kits, ExecutorService threads, int acts) throws Exception {
        List<Future<?>> devices = new ArrayList<>();
        CountDownLatch sealed = new CountDownLatch(kits.size());
        CountDownLatch go = new CountDownLatch(1);
        for (KitClient.Kit kit : kits) {
            devices.add(threads.submit(() -> {
                List<Map<String, Object>> envelopes =
                        kit.marks(acts).stream().map(kit::seal).toList();
                sealed.countDown();
                go.await();
                for (int from = 0; from < acts; from += BATCH) {
                    assertThat(kit.pushSealed(envelopes.subList(from, from + BATCH))
                                    .status())
                            .isEqualTo(200);
                }
                return kit;
            }));
        }
        sealed.await();
        long began = System.nanoTime();
        go.countDown();
        for (Future<?> device : devices) {
            device.get();
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
