package org.yoriai.survey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.vault.Vault;

/** 回答をまとめて残す — answers of one survey that came at the same moment, each once, under the survey's next numbers. */
@Component
class SubmissionBatch {
    private final NamedParameterJdbcOperations jdbc;
    private final AnswersJson json;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmissionBatch(
            NamedParameterJdbcOperations jdbc,
            AnswersJson json,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** 残す1件 — sealed before it has to wait for others. */
    record Sealed(SurveyFacts survey, UUID nonce, byte[] answers) {}

    Sealed sealed(SurveyFacts survey, UUID nonce, Answers answers) {
        return new Sealed(survey, nonce, vault.seal(json.write(answers).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * @param sent at least one, all of one survey
     * @return in the same order; empty for one whose nonce was stored before, by whichever request was first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Optional<Receipt>> store(List<Sealed> sent) {
        SurveyFacts survey = sent.getFirst().survey();
        int last = lockedNumber(survey.id());
        Set<UUID> known = known(survey.id(), sent);
        // databases keep microseconds: the receipt tells what can be read back
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        List<Optional<Receipt>> receipts = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Sealed one : sent) {
            if (known.add(one.nonce())) {
                var receipt = new Receipt(Ids.next(), one.survey().code(), ++last, now.toZonedDateTime());
                rows.add(row(one, receipt, now));
                receipts.add(Optional.of(receipt));
            } else {
                receipts.add(Optional.empty());
            }
        }
        if (!rows.isEmpty()) {
            write(survey, rows, last);
        }
        return receipts;
    }

    // the survey's row stays locked until commit: numbers have no gaps, and whoever looks for a nonce finds all that
    // were stored
    private int lockedNumber(SurveyId survey) {
        Integer last = jdbc.queryForObject(
                "select last_number from survey where id = :survey for update",
                Map.of("survey", survey.value()),
                Integer.class);
        return Optional.ofNullable(last).orElseThrow();
    }

    private Set<UUID> known(SurveyId survey, List<Sealed> sent) {
        return new HashSet<>(jdbc.queryForList(
                "select nonce from survey_submission where survey_id = :survey and nonce in (:nonces)",
                Map.of(
                        "survey",
                        survey.value(),
                        "nonces",
                        sent.stream().map(Sealed::nonce).toList()),
                UUID.class));
    }

    private void write(SurveyFacts survey, List<Map<String, Object>> rows, int last) {
        jdbc.batchUpdate(
                "insert into survey_submission (id, contract_id, survey_id, nonce, channel, version, number, received_at, answers)"
                        + " values (:id, :contract, :survey, :nonce, :channel, :version, :number, :at, :answers)",
                rows.<Map<String, ?>>toArray(Map[]::new));
        jdbc.update(
                "update survey set last_number = :last where id = :survey",
                Map.of("last", last, "survey", survey.id().value()));
        events.publishEvent(new AnswerReceived(ContractScope.required(), survey.session()));
    }

    private static Map<String, Object> row(Sealed one, Receipt receipt, OffsetDateTime now) {
        ContractId contract = ContractScope.required();
        return Map.of(
                "id", receipt.id(),
                "contract", contract.value(),
                "survey", one.survey().id().value(),
                "nonce", one.nonce(),
                "channel", AnswerChannel.PHONE.name(),
                "version", one.survey().version(),
                "number", receipt.number(),
                "at", now,
                "answers", one.answers());
    }
}
