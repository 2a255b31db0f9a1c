package org.yoriai.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.SealedText;
import org.yoriai.vault.Tokens;

/**
 * アンケートの入口 — a token and a short code, hashed to be found by, sealed to be shown again.
 *
 * <p>It opens and closes by itself, counted in days from the session's, so that a session that is moved takes it along.
 */
@Entity
@Table(name = "survey_link")
@NullUnmarked
class SurveyLink extends ContractOwned {
    private static final int MOST_DAYS = 60;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Convert(converter = SealedText.class)
    private String token;

    @Column(name = "code_hash")
    private String codeHash;

    @Convert(converter = SealedText.class)
    private String code;

    @Column(name = "opens_days_before")
    private int opensDaysBefore;

    @Column(name = "closes_days_after")
    private int closesDaysAfter;

    protected SurveyLink() {}

    SurveyLink(UUID id, SurveyId survey, String token, String code, int opensDaysBefore, int closesDaysAfter) {
        super(id);
        this.surveyId = survey.value();
        this.token = token;
        this.tokenHash = Tokens.hash(token);
        this.code = code;
        this.codeHash = Tokens.hash(code);
        this.opensDaysBefore = opensDaysBefore;
        this.closesDaysAfter = closesDaysAfter;
    }

    void openBetween(int daysBefore, int daysAfter) {
        if (daysBefore < 0 || daysAfter < 0 || daysBefore > MOST_DAYS || daysAfter > MOST_DAYS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "survey-days", MOST_DAYS);
        }
        this.opensDaysBefore = daysBefore;
        this.closesDaysAfter = daysAfter;
    }

    String path() {
        return "/s/" + token;
    }

    String code() {
        return code;
    }

    ZonedDateTime opens(LocalDate sessionDay) {
        return sessionDay.minusDays(opensDaysBefore).atStartOfDay(BusinessTime.ZONE);
    }

    /** The day after the last one begins: the last day counts to its end. */
    ZonedDateTime closes(LocalDate sessionDay) {
        return sessionDay.plusDays(closesDaysAfter + 1L).atStartOfDay(BusinessTime.ZONE);
    }
}
