package org.yoriai.survey.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 受付の間合い — holds off guessing and flooding, without a venue behind one address ever feeling it. */
@Component
class SurveyLimits {
    /** Wrong codes a minute from one address: at 30, trying all codes takes 23 days, longer than a link is open. */
    private final int wrongCodes;

    /** Pages sent and files opened a minute on one link: more than a full hall that sends at the same moment. */
    private final int answersAMinute;

    private final Map<String, Bucket> guesses = bounded();
    private final Map<String, Bucket> answers = bounded();
    private final Map<String, Bucket> files = bounded();

    SurveyLimits(
            @Value("${yoriai.survey.wrong-codes-a-minute:30}") int wrongCodes,
            @Value("${yoriai.survey.answers-a-minute:600}") int answersAMinute) {
        this.wrongCodes = wrongCodes;
        this.answersAMinute = answersAMinute;
    }

    /** @return seconds to wait when the address has typed too many wrong codes */
    OptionalLong waitBeforeCode(String address) {
        return wait(guesses.computeIfAbsent(address, _ -> bucket(wrongCodes)), 0);
    }

    void wrongCode(String address) {
        guesses.computeIfAbsent(address, _ -> bucket(wrongCodes)).tryConsume(1);
    }

    /**
     * @param pages that one person sends: the parts of the questionnaire
     * @return seconds to wait when the link takes too many answers at once; otherwise this one is counted
     */
    OptionalLong waitBeforeAnswer(String path, int pages) {
        // a new version may have more parts: the link then begins anew
        return wait(answers.computeIfAbsent(path + " " + pages, _ -> bucket(answersAMinute * pages)), 1);
    }

    /** @return seconds to wait when too many files are opened with one token at once; otherwise this one is counted */
    OptionalLong waitBeforeFile(String token) {
        return wait(files.computeIfAbsent(token, _ -> bucket(answersAMinute)), 1);
    }

    private static OptionalLong wait(Bucket bucket, int tokens) {
        if (tokens == 0 ? bucket.getAvailableTokens() > 0 : bucket.tryConsume(tokens)) {
            return OptionalLong.empty();
        }
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return OptionalLong.of(Duration.ofNanos(nanos).toSeconds() + 1);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    // the least recently seen go first: a flood of invented addresses occupies a few megabytes and no more
    private static Map<String, Bucket> bounded() {
        int most = 20_000;
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        });
    }
}
