package org.yoriai.survey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.vault.Vault;

/** 回答の受付 — what was taken in, sealed, under the survey's numbers; phones' answers are stored by {@link SubmissionBatch}. */
@Component
class Submissions {
    private final JdbcClient jdbc;
    private final SubmissionRows rows;
    private final AnswersJson json;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(
            JdbcClient jdbc,
            SubmissionRows rows,
            AnswersJson json,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A sheet of paper; the same confirmation sent again changes nothing.
     *
     * @return empty when a sheet with this nonce was stored before, by whichever request was first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Receipt> storeSheet(SurveyFacts survey, UUID nonce, int sheet, Answers answers, UUID by) {
        ContractId contract = ContractScope.required();
        byte[] sealed = vault.seal(json.write(answers).getBytes(StandardCharsets.UTF_8));
        int number = nextNumber(survey.id());
        UUID id = Ids.next();
        // databases keep microseconds: the receipt tells what can be read back
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        int stored = jdbc.sql(
                        "insert into survey_submission (id, contract_id, survey_id, nonce, channel, version, sheet, keyed_by, number, received_at, answers)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        id,
                        contract.value(),
                        survey.id().value(),
                        nonce,
                        AnswerChannel.PAPER.name(),
                        survey.version(),
                        sheet,
                        by,
                        number,
                        now,
                        sealed)
                .update();
        if (stored == 0) {
            giveBackNumber(survey.id());
            return Optional.empty();
        }
        events.publishEvent(new AnswerReceived(contract, survey.session()));
        return Optional.of(new Receipt(id, survey.code(), number, now.toZonedDateTime()));
    }

    Optional<Submission> withNonce(SurveyId survey, UUID nonce) {
        return rows.findBySurveyIdAndNonce(survey.value(), nonce);
    }

    Optional<Submission> withId(SurveyId survey, UUID id) {
        return rows.findBySurveyIdAndId(survey.value(), id);
    }

    /** Sheets of paper taken in by people of this server, the newest first; those taken back are missing. */
    List<Submission> keyed(SurveyId survey, int most) {
        return rows.findBySurveyIdAndSheetNotNullAndRemovedAtIsNullOrderByNumberDesc(survey.value(), Limit.of(most));
    }

    /** A sheet taken back counts no more; its row stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Submission submission, Survey survey) {
        submission.remove(OffsetDateTime.now(clock));
        events.publishEvent(new AnswerReceived(ContractScope.required(), survey.session()));
    }

    Answers answers(Submission submission) {
        return json.read(submission.answersAsJson());
    }

    /** What was sent or keyed here; sheets keyed at the venue are not in it. */
    Map<AnswerChannel, Integer> counts(SurveyId survey) {
        return rows.countByChannel(survey.value()).stream()
                .collect(Collectors.toMap(
                        SubmissionRows.OfChannel::getChannel, counted -> Math.toIntExact(counted.getCount())));
    }

    List<Integer> sheets(SurveyId survey) {
        return rows.sheets(survey.value());
    }

    List<Received> received(SurveyId survey) {
        return rows.findBySurveyIdAndRemovedAtIsNullOrderByNumber(survey.value()).stream()
                .map(row -> row.received(answers(row)))
                .toList();
    }

    /** Of many surveys at once. */
    Map<SurveyId, List<Received>> received(Collection<SurveyId> surveys) {
        return rows
                .findBySurveyIdInAndRemovedAtIsNullOrderByNumber(
                        surveys.stream().map(SurveyId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Submission::surveyId,
                        Collectors.mapping(row -> row.received(answers(row)), Collectors.toList())));
    }

    // the survey's row stays locked until commit: numbers have no gaps, and a nonce is looked at by one request at a
    // time
    private int nextNumber(SurveyId survey) {
        jdbc.sql("update survey set last_number = last_number + 1 where id = ?")
                .param(survey.value())
                .update();
        return jdbc.sql("select last_number from survey where id = ?")
                .param(survey.value())
                .query(Integer.class)
                .single();
    }

    private void giveBackNumber(SurveyId survey) {
        jdbc.sql("update survey set last_number = last_number - 1 where id = ?")
                .param(survey.value())
                .update();
    }
}
