package org.yoriai.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.Ids;
import org.yoriai.vault.Tokens;

/** アンケートを作る — a survey with its questions and its link, all or nothing. */
@Component
class SurveyDrafts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private final SurveyRows surveys;
    private final QuestionnaireRows versions;
    private final QuestionnaireJson json;
    private final LinkRows links;
    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyDrafts(
            SurveyRows surveys,
            QuestionnaireRows versions,
            QuestionnaireJson json,
            LinkRows links,
            JdbcClient jdbc,
            Clock clock) {
        this.surveys = surveys;
        this.versions = versions;
        this.json = json;
        this.links = links;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Saves a survey with its first draft and the link to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public QuestionnaireVersion save(
            UUID linkId, Survey survey, Questionnaire questionnaire, String token, String code, SurveyWindow window) {
        surveys.save(survey);
        QuestionnaireVersion draft = versions.save(new QuestionnaireVersion(
                Ids.next(), survey.id(), 1, json.write(questionnaire), OffsetDateTime.now(clock)));
        links.saveAndFlush(new SurveyLink(linkId, survey.id(), token, code, window));
        return draft;
    }

    /** Six random digits that no link of any contract has; the database's unique hash has the last word. */
    String freeCode() {
        return Stream.generate(() -> "%06d".formatted(RANDOM.nextInt(CODES)))
                .filter(code -> jdbc.sql("select count(*) from survey_link where code_hash = ?")
                                .param(Tokens.hash(code))
                                .query(Long.class)
                                .single()
                        == 0)
                .findFirst()
                .orElseThrow();
    }
}
