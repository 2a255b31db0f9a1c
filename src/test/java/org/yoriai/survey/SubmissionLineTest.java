package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.survey.SubmissionBatch.Sealed;

/** A hall that sends at once: everybody gets the receipt of their own answer, few commits serve them all, and one failure hurts one. */
class SubmissionLineTest {
    private static final int HALL = 40;
    private static final ZonedDateTime NOW = ZonedDateTime.now(BusinessTime.ZONE);
    private static final SurveyFacts SURVEY = new SurveyFacts(
            new SurveyId(UUID.randomUUID()),
            new ProgrammeSessionId(UUID.randomUUID()),
            1,
            true,
            SurveyTesting.everyKind(),
            "/s/one",
            "123456",
            NOW,
            NOW.plusDays(1),
            false);
    private static final UUID POISON = new UUID(0, 13);
    private final AtomicInteger commits = new AtomicInteger();
    private SubmissionLine line;

    @BeforeEach
    void open() {
        SubmissionBatch batch = mock(SubmissionBatch.class);
        when(batch.store(anyList())).thenAnswer(call -> {
            List<Sealed> sent = call.getArgument(0);
            // as long as a disk takes
            Thread.sleep(10);
            if (sent.stream().anyMatch(one -> one.nonce().equals(POISON))) {
                throw new DataIntegrityViolationException("not this one");
            }
            commits.incrementAndGet();
            return sent.stream().map(one -> Optional.of(one.nonce())).toList();
        });
        TransactionTemplate transaction = mock(TransactionTemplate.class);
        when(transaction.execute(any()))
                .thenAnswer(call -> ((TransactionCallback<?>) call.getArgument(0)).doInTransaction(null));
        line = new SubmissionLine(batch, transaction);
    }

    @Test
    void everybodyGetsTheirOwnReceiptAndFewCommitsServeThemAll() throws Exception {
        List<UUID> nonces =
                IntStream.range(0, HALL).mapToObj(_ -> UUID.randomUUID()).toList();
        List<Future<Optional<UUID>>> receipts = atOnce(nonces);
        for (int person = 0; person < HALL; person++) {
            assertThat(receipts.get(person).get().orElseThrow()).isEqualTo(nonces.get(person));
        }
        assertThat(commits.get()).isLessThan(HALL / 2);
    }

    @Test
    void oneAnswerThatCannotBeStoredTakesNoOtherWithIt() throws Exception {
        List<UUID> nonces = IntStream.range(0, HALL)
                .mapToObj(person -> person == 20 ? POISON : UUID.randomUUID())
                .toList();
        List<Future<Optional<UUID>>> receipts = atOnce(nonces);
        int failed = 0;
        for (int person = 0; person < HALL; person++) {
            try {
                assertThat(receipts.get(person).get().orElseThrow()).isEqualTo(nonces.get(person));
            } catch (ExecutionException told) {
                assertThat(told).hasCauseInstanceOf(DataIntegrityViolationException.class);
                assertThat(nonces.get(person)).isEqualTo(POISON);
                failed++;
            }
        }
        assertThat(failed).isEqualTo(1);
    }

    private List<Future<Optional<UUID>>> atOnce(List<UUID> nonces) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(HALL)) {
            List<Callable<Optional<UUID>>> calls = new ArrayList<>();
            nonces.forEach(nonce -> calls.add(() -> line.store(new Sealed(SURVEY, nonce, new byte[0]))));
            return threads.invokeAll(calls);
        }
    }
}
