package org.yoriai.survey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Vault;

/** 書きかけの回答 — of a questionnaire in several parts, sealed, until it is sent; what nobody sends is dropped after a day. */
@Component
class AnswerDrafts {
    private static final Duration KEPT = Duration.ofDays(1);
    private final JdbcClient jdbc;
    private final AnswersJson json;
    private final Vault vault;
    private final Clock clock;

    AnswerDrafts(JdbcClient jdbc, AnswersJson json, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.clock = clock;
    }

    Optional<Answers> of(SurveyId survey, UUID nonce) {
        return jdbc.sql("select answers from survey_draft where survey_id = ? and nonce = ?")
                .params(survey.value(), nonce)
                .query((row, _) -> read(row.getBytes(1)))
                .optional();
    }

    private Answers read(byte[] sealed) {
        return json.read(new String(vault.open(sealed), StandardCharsets.UTF_8));
    }

    /** 書きかけの回答票 — {@code sheet} empty while no number was keyed. */
    record Draft(Optional<Integer> sheet, Answers answers) {}

    Optional<Draft> withSheet(SurveyId survey, UUID nonce) {
        return jdbc.sql("select sheet, answers from survey_draft where survey_id = ? and nonce = ?")
                .params(survey.value(), nonce)
                .query((row, _) ->
                        new Draft(Optional.ofNullable(row.getObject(1, Integer.class)), read(row.getBytes(2))))
                .optional();
    }

    void keep(SurveyId survey, UUID nonce, Answers answers) {
        keep(survey, nonce, new Draft(Optional.empty(), answers));
    }

    void keep(SurveyId survey, UUID nonce, Draft draft) {
        byte[] sealed = vault.seal(json.write(draft.answers()).getBytes(StandardCharsets.UTF_8));
        OffsetDateTime now = OffsetDateTime.now(clock);
        int kept = jdbc.sql("update survey_draft set sheet = ?, answers = ?, kept_at = ?"
                        + " where survey_id = ? and nonce = ?")
                .params(Arrays.asList(draft.sheet().orElse(null), sealed, now, survey.value(), nonce))
                .update();
        if (kept == 0) {
            jdbc.sql("insert into survey_draft (survey_id, nonce, contract_id, sheet, answers, kept_at)"
                            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                    .params(Arrays.asList(
                            survey.value(),
                            nonce,
                            ContractScope.required().value(),
                            draft.sheet().orElse(null),
                            sealed,
                            now))
                    .update();
        }
    }

    /** @return how many there were */
    int drop(SurveyId survey, UUID nonce) {
        return jdbc.sql("delete from survey_draft where survey_id = ? and nonce = ?")
                .params(survey.value(), nonce)
                .update();
    }

    /** Of all contracts: an abandoned answer belongs to nobody. */
    @Scheduled(cron = "0 20 * * * *", zone = "Asia/Tokyo")
    void dropAbandoned() {
        jdbc.sql("delete from survey_draft where kept_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
