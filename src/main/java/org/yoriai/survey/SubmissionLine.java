package org.yoriai.survey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.survey.SubmissionBatch.Sealed;

/**
 * 受付の列 — a hall sends at the same moment, and numbers without gaps make one survey's answers wait for one another. Whoever comes
 * to the front stores everything that waits: one commit to the disk serves all of it, and each is answered only after that.
 */
@Component
class SubmissionLine {
    private static final int MOST_AT_ONCE = 64;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private final SubmissionBatch batch;
    private final TransactionTemplate transaction;

    // one too many does no harm: the database's lock on the survey has the last word, also between servers
    private final LoadingCache<SurveyId, Line> lines =
            Caffeine.newBuilder().expireAfterAccess(KEPT).build(_ -> new Line());

    SubmissionLine(SubmissionBatch batch, TransactionTemplate transaction) {
        this.batch = batch;
        this.transaction = transaction;
    }

    private static final class Line {
        private final ReentrantLock front = new ReentrantLock();
        private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    }

    /** 待っている1件 — its fields are touched only at the front of the line. */
    private static final class Waiting {
        private final Sealed sent;
        private boolean done;
        private Optional<UUID> receipt = Optional.empty();
        private @Nullable RuntimeException failure;

        Waiting(Sealed sent) {
            this.sent = sent;
        }

        Optional<UUID> result() {
            if (failure != null) {
                throw failure;
            }
            return receipt;
        }
    }

    /**
     * Returns after the commit. The contract has to be bound, and no transaction may be open.
     *
     * @return the receipt's ID; empty when an answer with this nonce was stored before
     */
    Optional<UUID> store(Sealed sent) {
        Line line = lines.get(sent.survey().id());
        Waiting own = new Waiting(sent);
        line.waiting.add(own);
        line.front.lock();
        try {
            while (!own.done) {
                storeNext(line);
            }
            return own.result();
        } finally {
            line.front.unlock();
        }
    }

    private void storeNext(Line line) {
        List<Waiting> next = new ArrayList<>();
        while (next.size() < MOST_AT_ONCE && line.waiting.peek() != null) {
            next.add(line.waiting.remove());
        }
        try {
            storeTogether(next);
        } catch (DataAccessException | TransactionException together) {
            // one that cannot be stored takes no other with it
            next.forEach(this::storeAlone);
        }
    }

    private void storeTogether(List<Waiting> next) {
        List<Sealed> sent = next.stream().map(one -> one.sent).toList();
        List<Optional<UUID>> receipts;
        try {
            receipts = transaction.execute(_ -> batch.store(sent));
        } catch (SubmissionBatch.SentBefore tappedTwice) {
            receipts = transaction.execute(_ -> batch.storeWhatIsNew(sent));
        }
        for (int place = 0; place < next.size(); place++) {
            next.get(place).receipt = receipts.get(place);
            next.get(place).done = true;
        }
    }

    private void storeAlone(Waiting one) {
        try {
            storeTogether(List.of(one));
        } catch (DataAccessException | TransactionException alone) {
            one.failure = alone;
            one.done = true;
        }
    }
}
