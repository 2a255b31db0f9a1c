package org.yoriai.survey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractId;
import org.yoriai.vault.Tokens;

/** 入口をさがす — the one query of this module across contracts: whoever comes with a token belongs to none yet. */
@Component
class LinkFinder {
    private final JdbcClient jdbc;

    LinkFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** アンケートのありか */
    record Place(ContractId contract, SurveyId survey) {}

    Optional<Place> byToken(String token) {
        return find("select contract_id, survey_id from survey_link where token_hash = ?", token);
    }

    Optional<Place> byCode(String code) {
        return find("select contract_id, survey_id from survey_link where code_hash = ?", code);
    }

    private Optional<Place> find(String query, String secret) {
        return jdbc.sql(query)
                .param(Tokens.hash(secret))
                .query((row, _) -> new Place(
                        new ContractId(row.getObject(1, UUID.class)), new SurveyId(row.getObject(2, UUID.class))))
                .optional();
    }
}
