package org.yoriai.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.programme.SessionChanged;
import org.yoriai.shared.ContractScope;
import org.yoriai.survey.LinkFinder.Place;

/**
 * 開いているアンケート — what a token leads to. A page that is opened asks the database; the answers that a hall then sends at the same
 * moment ask it once, and see a change made on another server two seconds later.
 */
@Component
class KnownSurveys {
    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST = 1_000;
    private final LinkFinder links;
    private final Questionnaires questionnaires;
    private final TransactionTemplate transaction;
    private final Cache<Asked, Found> recent =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    KnownSurveys(LinkFinder links, Questionnaires questionnaires, TransactionTemplate transaction) {
        this.links = links;
        this.questionnaires = questionnaires;
        this.transaction = transaction;
    }

    private record Asked(String token, OptionalInt version) {}

    /** 見つかったもの */
    record Found(Place place, PhoneSurvey survey) {}

    Optional<Found> now(String token, OptionalInt version) {
        return links.byToken(token)
                .flatMap(place -> within(place, () -> questionnaires.forPhone(place.survey(), version))
                        .map(survey -> new Found(place, survey)));
    }

    /** As it was at most two seconds ago; a token that opens nothing is looked for each time. */
    Optional<Found> recently(String token, OptionalInt version) {
        Asked asked = new Asked(token, version);
        Optional<Found> known = Optional.ofNullable(recent.getIfPresent(asked));
        if (known.isPresent()) {
            return known;
        }
        Optional<Found> found = now(token, version);
        found.ifPresent(one -> recent.put(asked, one));
        return found;
    }

    <T> T within(Place place, Supplier<T> work) {
        return ContractScope.within(place.contract(), () -> transaction.execute(_ -> work.get()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(QuestionnaireChanged changed) {
        recent.invalidateAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SessionChanged moved) {
        recent.invalidateAll();
    }
}
