package org.yoriai.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
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

    @Column(name = "shut_at")
    private OffsetDateTime shutAt;

    protected SurveyLink() {}

    SurveyLink(UUID id, SurveyId survey, String token, String code, SurveyWindow window) {
        super(id);
        this.surveyId = survey.value();
        this.token = token;
        this.tokenHash = Tokens.hash(token);
        this.code = code;
        this.codeHash = Tokens.hash(code);
        openDuring(window);
    }

    final void openDuring(SurveyWindow window) {
        this.opensDaysBefore = window.daysBefore();
        this.closesDaysAfter = window.daysAfter();
        this.shutAt = null;
    }

    SurveyWindow window() {
        return new SurveyWindow(opensDaysBefore, closesDaysAfter);
    }

    /** Whether it was shut before its last day. */
    boolean shut() {
        return shutAt != null;
    }

    String path() {
        return "/s/" + token;
    }

    String code() {
        return code;
    }

    ZonedDateTime opens(LocalDate sessionDay) {
        return window().opens(sessionDay);
    }

    ZonedDateTime closes(LocalDate sessionDay) {
        return window().closes(sessionDay);
    }
}
