package org.yoriai.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Unguarded;
import org.yoriai.material.Handouts;
import org.yoriai.material.MaterialVersionId;
import org.yoriai.material.Materials;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotice;
import org.yoriai.programme.SessionNotices;
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
    private final AnswerDrafts drafts;
    private final SessionNotices notices;
    private final Handouts handouts;
    private final KnownSurveys known;
    private final SubmissionBatch batch;
    private final SubmissionLine line;
    private final Clock clock;

    PhoneSurveys(
            LinkFinder links,
            Questionnaires questionnaires,
            Submissions submissions,
            AnswerDrafts drafts,
            SessionNotices notices,
            Handouts handouts,
            KnownSurveys known,
            SubmissionBatch batch,
            SubmissionLine line,
            Clock clock) {
        this.links = links;
        this.questionnaires = questionnaires;
        this.submissions = submissions;
        this.drafts = drafts;
        this.notices = notices;
        this.handouts = handouts;
        this.known = known;
        this.batch = batch;
        this.line = line;
        this.clock = clock;
    }

    /**
     * @param version with which the page was opened, empty for a page that is opened now
     * @return empty for a token that opens nothing
     */
    @Unguarded(HOLDER)
    public Optional<PhoneSurvey> byToken(String token, OptionalInt version) {
        return known.now(token, version).map(KnownSurveys.Found::survey);
    }

    /**
     * For taking in an answer: as it was at most two seconds ago.
     *
     * @param version with which the page was opened
     */
    @Unguarded(HOLDER)
    public Optional<PhoneSurvey> forAnswer(String token, OptionalInt version) {
        return known.recently(token, version).map(KnownSurveys.Found::survey);
    }

    /** What has been answered so far on a page whose parts are sent one by one; empty when nothing has. */
    @Unguarded(HOLDER)
    public Optional<Answers> draft(String token, UUID nonce) {
        return links.byToken(token).flatMap(place -> within(place, () -> drafts.of(place.survey(), nonce)));
    }

    /** Keeps what has been answered so far, for the phone that holds the nonce alone. */
    @Unguarded(HOLDER)
    public void keepDraft(String token, UUID nonce, Answers answers) {
        Place place = links.byToken(token).orElseThrow(PhoneSurveys::unknown);
        within(place, () -> {
            drafts.keep(place.survey(), nonce, answers);
            return place;
        });
    }

    /** @param code six digits, nothing else */
    @Unguarded(HOLDER)
    public Optional<PhoneSurvey> byCode(String code) {
        return links.byCode(code)
                .flatMap(place -> within(place, () -> questionnaires.forPhone(place.survey(), OptionalInt.empty())));
    }

    /** A receipt handed out before, open survey or not. */
    @Unguarded(HOLDER)
    public Optional<Receipt> receipt(String token, UUID receipt) {
        return links.byToken(token)
                .flatMap(place -> within(
                        place,
                        () -> questionnaires
                                .forPhone(place.survey(), OptionalInt.empty())
                                .flatMap(survey -> submissions
                                        .withId(place.survey(), receipt)
                                        .map(submission -> submission.receipt(
                                                survey.facts().code())))));
    }

    /** The next dates to which everybody is invited, for whoever has answered. */
    @Unguarded(HOLDER)
    public List<SessionNotice> coming(String token) {
        LocalDate today = LocalDate.now(clock);
        return links.byToken(token)
                .map(place -> within(place, () -> notices.coming(today)))
                .orElse(List.of());
    }

    /** What the ward gives to those who were there; nothing before the survey opens. */
    @Unguarded(HOLDER)
    public List<Handouts.Handout> handouts(String token) {
        return links.byToken(token)
                .flatMap(place -> within(place, () -> begun(place).map(handouts::of)))
                .orElse(List.of());
    }

    /** @return empty for whatever is not given to those who were there */
    @Unguarded(HOLDER)
    public Optional<Materials.Opened> handout(String token, MaterialVersionId version) {
        return links.byToken(token)
                .flatMap(place ->
                        within(place, () -> begun(place).flatMap(session -> handouts.open(session, version))));
    }

    private Optional<ProgrammeSessionId> begun(Place place) {
        return questionnaires
                .forPhone(place.survey(), OptionalInt.empty())
                .map(PhoneSurvey::facts)
                .filter(facts -> facts.stateAt(clock.instant()) != State.NOT_YET)
                .map(SurveyFacts::session);
    }

    /**
     * Takes in one answer, once, however often it is sent.
     *
     * @param nonce made by this server for one opened page
     * @param version of the questionnaire that the page showed
     * @param given answers to questions that are not asked of this person are left out
     * @throws Refusal {@code survey-unknown}; {@code survey-closed} before it opens or after it closes; {@code
     *     survey-answers} for answers that {@link AnswerRules} does not take
     */
    @Unguarded(HOLDER)
    public Reception receive(String token, UUID nonce, OptionalInt version, Answers given) {
        KnownSurveys.Found found = known.recently(token, version).orElseThrow(PhoneSurveys::unknown);
        SurveyFacts survey = found.survey().facts();
        Answers answers = survey.questionnaire().asked(given);
        require(survey, answers);
        Optional<UUID> stored =
                ContractScope.within(found.place().contract(), () -> line.store(batch.sealed(survey, nonce, answers)));
        if (stored.isPresent() && survey.questionnaire().sections().size() > 1) {
            within(found.place(), () -> drafts.drop(survey.id(), nonce));
        }
        return stored.map(receipt -> new Reception(receipt, true))
                .orElseGet(() -> within(found.place(), () -> before(survey, nonce, answers)));
    }

    /**
     * 受付の結果
     *
     * @param receipt its ID
     * @param asSent whether what was stored under the nonce is what was sent now; false when someone went back to a page
     *     already sent and filled it in anew, which is not stored
     */
    public record Reception(UUID receipt, boolean asSent) {}

    /**
     * What was taken in under a nonce before.
     *
     * @param given a part of the answers, as sent now
     */
    @Unguarded(HOLDER)
    public Optional<Reception> received(String token, UUID nonce, Answers given) {
        return known.recently(token, OptionalInt.empty())
                .flatMap(found -> within(
                        found.place(),
                        () -> submissions
                                .withNonce(found.place().survey(), nonce)
                                .map(first -> new Reception(
                                        first.getId(),
                                        submissions.answers(first).answers().containsAll(given.answers())))));
    }

    private Reception before(SurveyFacts survey, UUID nonce, Answers answers) {
        Submission first = submissions.withNonce(survey.id(), nonce).orElseThrow();
        return new Reception(first.getId(), submissions.answers(first).equals(answers));
    }

    private void require(SurveyFacts survey, Answers answers) {
        if (survey.stateAt(clock.instant()) != State.OPEN) {
            throw new Refusal(Refusal.Kind.CONFLICT, "survey-closed");
        }
        if (!AnswerRules.problems(survey.questionnaire(), answers).isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "survey-answers");
        }
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown");
    }

    private <T> T within(Place place, Supplier<T> work) {
        return known.within(place, work);
    }
}
