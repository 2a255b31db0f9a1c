package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.identity.SignIn;
import org.yoriai.kit.KitClient.Answer;
import org.yoriai.vault.Audit;

/** Whatever happens on the way, each act is there once. */
class KitOnceTest extends KitTesting {
    @Autowired
    Audit audit;

    @Autowired
    SignIn signIn;

    @Test
    void theSameBatchTwiceIsReceivedOnce() {
        KitClient.Kit kit = kit();
        var acts = kit.marks(40);
        Answer first = kit.push(acts);
        Answer again = kit.push(acts);
        assertThat(statuses(first)).containsOnly("applied").hasSize(40);
        assertThat(statuses(again)).containsOnly("duplicate").hasSize(40);
        assertThat(again.body().path("acked")).isEqualTo(first.body().path("acked"));
        assertThat(again.body().path("receipt")).isEqualTo(first.body().path("receipt"));
        assertThat(stored(kit)).isEqualTo(40);
    }

    @Test
    void aBatchThatOverlapsBringsOnlyWhatIsNew() {
        KitClient.Kit kit = kit();
        var acts = kit.marks(30);
        kit.push(acts.subList(0, 20));
        Answer overlapping = kit.push(acts.subList(10, 30));
        assertThat(statuses(overlapping).subList(0, 10)).containsOnly("duplicate");
        assertThat(statuses(overlapping).subList(10, 20)).containsOnly("applied");
        assertThat(stored(kit)).isEqualTo(30);
    }

    @Test
    void aGapTellsWhereToGoOnAndTakesNothing() {
        KitClient.Kit kit = kit();
        var acts = kit.marks(10);
        kit.push(acts.subList(0, 3));
        Answer gap = kit.push(acts.subList(4, 10));
        assertThat(gap.status()).isEqualTo(409);
        assertThat(gap.code()).isEqualTo("gap");
        assertThat(gap.body().path("expected").longValue()).isEqualTo(4);
        var withHole = new ArrayList<>(acts.subList(3, 10));
        withHole.remove(2);
        assertThat(kit.push(withHole).body().path("expected").longValue()).isEqualTo(4);
        assertThat(stored(kit)).isEqualTo(3);
        assertThat(kit.push(acts.subList(3, 10)).body().path("acked").longValue())
                .isEqualTo(10);
    }

    @Test
    void overlappingBatchesAtTheSameTimeEndWithEachActOnce() throws Exception {
        KitClient.Kit kit = kit();
        var envelopes = kit.marks(300).stream().map(kit::seal).toList();
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int sender = 0; sender < 4; sender++) {
            Random random = new Random(sender);
            senders.add(() -> sendAll(kit, envelopes, random));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> sent : pool.invokeAll(senders)) {
                assertThat(sent.get()).isTrue();
            }
        }
        assertThat(stored(kit)).isEqualTo(300);
        assertThat(kit.giveBack(300).body().path("accepted").longValue()).isEqualTo(300);
    }

    @Test
    void severalTabletsOnOneSessionDoNotHinderEachOther() throws Exception {
        List<KitClient.Kit> kits = IntStream.range(0, 4).mapToObj(_ -> kit()).toList();
        List<Callable<Answer>> senders = new ArrayList<>();
        for (KitClient.Kit kit : kits) {
            var batches = IntStream.range(0, 5).mapToObj(_ -> kit.marks(50)).toList();
            senders.add(() -> {
                batches.subList(0, 4)
                        .forEach(batch -> assertThat(kit.push(batch).status()).isEqualTo(200));
                return kit.push(batches.getLast());
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<Answer> sent : pool.invokeAll(senders)) {
                assertThat(sent.get().body().path("acked").longValue()).isEqualTo(250);
            }
        }
        kits.forEach(kit -> assertThat(stored(kit)).isEqualTo(250));
        assertThat(kits.getFirst().snapshot().body().path("record").path("attendance"))
                .isEqualTo(kits.getLast().snapshot().body().path("record").path("attendance"));
    }

    @Test
    void theLedgerWritesItselfAndStaysWhole() {
        KitClient.Kit kit = kit();
        kit.push(kit.mark(0, "present"), kit.act("card.exploded", kit.participant(0), Map.of()));
        kit.giveBack(2);
        List<String> told = jdbc.sql(
                        "select action || ' ' || detail from audit_entry where subject = ? order by number")
                .param(kit.id)
                .query(String.class)
                .list();
        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("kit.taken-out session=" + TODAY);
        assertThat(told.get(1)).isEqualTo("acts.received received=2 accepted=1 quarantined=1 seq=2");
        assertThat(told.get(2)).isEqualTo("kit.returned recorded=2 received=2 accepted=1");
        As.run(As.signedIn(signIn, "office"), () -> assertThat(audit.intact()).isTrue());
    }

    /** Sends from wherever the server waits, in pieces that overlap with the other senders'. */
    private static boolean sendAll(KitClient.Kit kit, List<Map<String, Object>> envelopes, Random random) {
        int from = 0;
        while (from < envelopes.size()) {
            int until = Math.min(envelopes.size(), from + 1 + random.nextInt(60));
            Answer answer = kit.pushSealed(envelopes.subList(from, until));
            assertThat(answer.status()).isIn(200, 409);
            from = answer.status() == 200
                    ? until - random.nextInt(Math.min(until, 5))
                    : (int) answer.body().path("expected").longValue() - 1;
            if (answer.body().path("acked").longValue() == envelopes.size()) {
                return true;
            }
        }
        return true;
    }

    private static List<String> statuses(Answer answer) {
        return StreamSupport.stream(answer.body().path("results").spliterator(), false)
                .map(result -> result.path("status").stringValue())
                .toList();
    }
}
