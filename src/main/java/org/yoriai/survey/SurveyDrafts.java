package org.yoriai.survey;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.vault.Tokens;

/** アンケートを作る — a survey with its questions and its link, all or nothing. */
@Component
class SurveyDrafts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final int OPENS_DAYS_BEFORE = 0;
    private static final int CLOSES_DAYS_AFTER = 14;
    private final SurveyRows surveys;
    private final QuestionRows questions;
    private final OptionRows options;
    private final LinkRows links;
    private final JdbcClient jdbc;

    SurveyDrafts(SurveyRows surveys, QuestionRows questions, OptionRows options, LinkRows links, JdbcClient jdbc) {
        this.surveys = surveys;
        this.questions = questions;
        this.options = options;
        this.links = links;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void save(UUID linkId, Survey survey, List<QuestionFacts> asked, String token, String code) {
        surveys.save(survey);
        asked.forEach(question -> {
            questions.save(new Question(survey.id(), question));
            question.options().forEach(option -> options.save(new QuestionOption(question.id(), option)));
        });
        links.saveAndFlush(new SurveyLink(linkId, survey.id(), token, code, OPENS_DAYS_BEFORE, CLOSES_DAYS_AFTER));
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
