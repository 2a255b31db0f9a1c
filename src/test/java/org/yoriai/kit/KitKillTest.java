package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yoriai.journey.JarUnderTest;
import org.yoriai.kit.KitClient.Answer;
import org.yoriai.shared.SampleData;

/** A server that is killed in the middle of a push: whatever it had answered it still has, and nothing is there twice. */
@Tag("journey")
class KitKillTest {
    private static final int BATCHES = 20;
    private static final int BATCH = 200;
    private static final int KILLS = 4;
    // the server receives a batch within some tens of milliseconds
    private static final int LATEST_KILL_MILLIS = 120;

    @Test
    void everyActIsThereOnceHoweverOftenTheServerIsKilled() throws Exception {
        try (JarUnderTest server = new JarUnderTest()) {
            server.start();
            KitClient tablet = new KitClient(server.address()).enrol();
            tablet.signIn("lecturer");
            UUID session = SampleData.id("session:seminar-5");
            KitClient.Kit kit = tablet.takeOut(session, SampleData.id("account:lecturer"));
            Random random = new Random(42);
            int kills = 0;
            for (int batch = 0; batch < BATCHES; batch++) {
                List<Map<String, Object>> envelopes =
                        kit.marks(BATCH).stream().map(kit::seal).toList();
                boolean killing = kills < KILLS && batch % (BATCHES / KILLS) == 2;
                if (killing) {
                    pushWhileKilled(server, kit, envelopes, random.nextInt(LATEST_KILL_MILLIS));
                    kills++;
                }
                Answer answer = kit.pushSealed(envelopes);
                assertThat(answer.status()).isEqualTo(200);
                // a batch is there whole or not at all
                assertThat(statuses(answer)).hasSize(1).isSubsetOf("applied", "duplicate");
                assertThat(answer.body().path("acked").longValue()).isEqualTo((batch + 1L) * BATCH);
            }
            assertThat(kills).isEqualTo(KILLS);
            Answer returned = kit.giveBack((long) BATCHES * BATCH);
            assertThat(returned.status()).isEqualTo(200);
            assertThat(returned.body().path("accepted").longValue()).isEqualTo((long) BATCHES * BATCH);
        }
    }

    private static void pushWhileKilled(
            JarUnderTest server, KitClient.Kit kit, List<Map<String, Object>> envelopes, int afterMillis)
            throws IOException, InterruptedException {
        CompletableFuture<Boolean> answered = CompletableFuture.supplyAsync(() -> {
            try {
                return kit.pushSealed(envelopes).status() == 200;
            } catch (UncheckedIOException cutOff) {
                return false;
            }
        });
        Thread.sleep(afterMillis);
        server.kill();
        boolean acknowledged = answered.join();
        server.start();
        if (acknowledged) {
            assertThat(statuses(kit.pushSealed(envelopes))).containsOnly("duplicate");
        }
    }

    private static List<String> statuses(Answer answer) {
        return StreamSupport.stream(answer.body().path("results").spliterator(), false)
                .map(result -> result.path("status").stringValue())
                .distinct()
                .toList();
    }
}
