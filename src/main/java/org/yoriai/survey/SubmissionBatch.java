package org.yoriai.survey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** 前に受け付けた — at least one of the answers was stored before; nothing of the batch stands. */
    static class SentBefore extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * As few questions to the database as can be: everybody else waits for them.
     *
     * @param sent at least one, all of one survey
     * @return the receipts' IDs in the same order; empty for the later of two that were sent at once under one nonce
     * @throws SentBefore then {@link #storeWhatIsNew} takes them in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Optional<UUID>> store(List<Sealed> sent) {
        return write(sent, new HashSet<>());
    }

    /** @return empty for one whose nonce was stored before, by whichever request was first */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Optional<UUID>> storeWhatIsNew(List<Sealed> sent) {
        SurveyId survey = sent.getFirst().survey().id();
        takeNumbers(survey, 0);
        return write(sent, known(survey, sent));
    }

    private List<Optional<UUID>> write(List<Sealed> sent, Set<UUID> known) {
        List<Optional<UUID>> receipts = new ArrayList<>();
        List<Sealed> fresh = new ArrayList<>();
        for (Sealed one : sent) {
            boolean unseen = known.add(one.nonce());
            receipts.add(unseen ? Optional.of(Ids.next()) : Optional.empty());
            if (unseen) {
                fresh.add(one);
            }
        }
        if (!fresh.isEmpty()) {
            SurveyFacts survey = sent.getFirst().survey();
            takeNumbers(survey.id(), fresh.size());
            insert(fresh, receipts.stream().flatMap(Optional::stream).toList());
            events.publishEvent(new AnswerReceived(ContractScope.required(), survey.session()));
        }
        return receipts;
    }

    // the survey's row stays locked until commit: numbers have no gaps, and whoever then looks for a nonce finds all
    // that were stored
    private void takeNumbers(SurveyId survey, int how) {
        jdbc.update(
                "update survey set last_number = last_number + :how where id = :survey",
                Map.of("how", how, "survey", survey.value()));
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

    private void insert(List<Sealed> fresh, List<UUID> receipts) {
        // databases keep microseconds: the receipt tells what can be read back
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int place = 0; place < fresh.size(); place++) {
            rows.add(row(fresh.get(place), receipts.get(place), fresh.size() - 1 - place, now));
        }
        int[] stored = jdbc.batchUpdate(
                "insert into survey_submission (id, contract_id, survey_id, nonce, channel, version, number, received_at, answers)"
                        + " values (:id, :contract, :survey, :nonce, :channel, :version,"
                        + " (select last_number from survey where id = :survey) - :behind, :at, :answers)"
                        + " on conflict do nothing",
                rows.<Map<String, ?>>toArray(Map[]::new));
        if (Arrays.stream(stored).anyMatch(count -> count != 1)) {
            throw new SentBefore();
        }
    }

    private static Map<String, ?> row(Sealed one, UUID receipt, int behind, OffsetDateTime now) {
        return Map.of(
                "id", receipt,
                "contract", ContractScope.required().value(),
                "survey", one.survey().id().value(),
                "nonce", one.nonce(),
                "channel", AnswerChannel.PHONE.name(),
                "version", one.survey().version(),
                "behind", behind,
                "at", now,
                "answers", one.answers());
    }
}
