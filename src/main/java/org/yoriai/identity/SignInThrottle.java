package org.yoriai.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;

/** ログインの間合い — after five wrong passwords for an ID each further try waits, longer each time, up to ten minutes. */
@Component
class SignInThrottle {
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    // bounds what a flood of invented IDs can occupy
    private static final int MOST_REMEMBERED = 10_000;

    private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    void admit(String login) {
        Failures past = failures.get(login);
        if (past != null && clock.instant().isBefore(past.openAgain())) {
            long seconds = Duration.between(clock.instant(), past.openAgain()).toSeconds() + 1;
            throw new Refusal(Refusal.Kind.TOO_MANY, "too-many-tries", seconds);
        }
    }

    void failed(String login) {
        if (failures.size() >= MOST_REMEMBERED) {
            Instant old = clock.instant().minus(LONGEST_WAIT);
            failures.values().removeIf(entry -> entry.last().isBefore(old));
        }
        failures.merge(
                login, new Failures(1, clock.instant()), (past, _) -> new Failures(past.count + 1, clock.instant()));
    }

    void succeeded(String login) {
        failures.remove(login);
    }

    private record Failures(int count, Instant last) {
        Instant openAgain() {
            if (count < FREE_TRIES) {
                return Instant.MIN;
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_TRIES, 10));
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }
}
