package org.yoriai.survey;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.Unguarded;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.LinkFinder.Place;
import org.yoriai.survey.SurveyFacts.State;

/**
 * 参加者の回答を受け付ける — for whoever holds a survey's token or code; nobody signs in.
 *
 * <p>No transaction may be open: the contract becomes known only here, and has to be bound before one begins.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class PhoneSurveys {
    private static final String HOLDER = "who holds the token or code may answer; that is the survey's purpose";
    private final LinkFinder links;
    private final Questionnaires questionnaires;
    private final Submissions submissions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PhoneSurveys(
            LinkFinder links,
            Questionnaires questionnaires,
            Submissions submissions,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.questionnaires = questionnaires;
        this.submissions = submissions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return empty for a token that opens nothing */
    @Unguarded(HOLDER)
    public Optional<PhoneSurvey> byToken(String token) {
        return links.byToken(token).flatMap(place -> within(place, () -> questionnaires.forPhone(place.survey())));
    }

    /** @param code six digits, nothing else */
    @Unguarded(HOLDER)
    public Optional<PhoneSurvey> byCode(String code) {
        return links.byCode(code).flatMap(place -> within(place, () -> questionnaires.forPhone(place.survey())));
    }

    /** A receipt handed out before, open survey or not. */
    @Unguarded(HOLDER)
    public Optional<Receipt> receipt(String token, UUID receipt) {
        return links.byToken(token)
                .flatMap(place -> within(
                        place,
                        () -> questionnaires
                                .forPhone(place.survey())
                                .flatMap(survey -> submissions
                                        .withId(place.survey(), receipt)
                                        .map(submission -> submission.receipt(
                                                survey.facts().code())))));
    }

    /**
     * Takes in one answer, once, however often it is sent.
     *
     * @param nonce made by this server for one opened page
     * @throws Refusal {@code survey-unknown}; {@code survey-closed} before it opens or after it closes; {@code
     *     survey-answers} for answers that {@link AnswerRules} does not take
     */
    @Unguarded(HOLDER)
    public Reception receive(String token, UUID nonce, Answers answers) {
        Place place = links.byToken(token).orElseThrow(PhoneSurveys::unknown);
        return within(place, () -> {
            SurveyFacts survey = questionnaires
                    .forPhone(place.survey())
                    .orElseThrow(PhoneSurveys::unknown)
                    .facts();
            require(survey, answers);
            return submissions
                    .store(survey, nonce, AnswerChannel.PHONE, answers)
                    .map(receipt -> new Reception(receipt, true))
                    .orElseGet(() -> known(survey, nonce, answers));
        });
    }

    /**
     * 受付の結果
     *
     * @param asSent whether what was stored under the nonce is what was sent now; false when someone went back to a page
     *     already sent and filled it in anew, which is not stored
     */
    public record Reception(Receipt receipt, boolean asSent) {}

    private Reception known(SurveyFacts survey, UUID nonce, Answers answers) {
        Submission first = submissions.withNonce(survey.id(), nonce).orElseThrow();
        return new Reception(
                first.receipt(survey.code()), submissions.answers(first).equals(answers));
    }

    private void require(SurveyFacts survey, Answers answers) {
        if (survey.stateAt(clock.instant()) != State.OPEN) {
            throw new Refusal(Refusal.Kind.CONFLICT, "survey-closed");
        }
        if (!AnswerRules.problems(survey.questions(), answers).isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "survey-answers");
        }
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown");
    }

    private <T> T within(Place place, Supplier<T> work) {
        return ContractScope.within(place.contract(), () -> transaction.execute(_ -> work.get()));
    }
}
