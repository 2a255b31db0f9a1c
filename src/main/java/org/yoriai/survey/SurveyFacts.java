package org.yoriai.survey;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * アンケート — a session's questionnaire with the link that leads to it.
 *
 * @param version which version of the questionnaire it is
 * @param agreed whether both sides have agreed on it: before, nobody can answer
 * @param path where it is answered on this server, for example {@code /s/…}; who has it can answer
 * @param code six digits to type at {@code /s} when a camera fails
 * @param opens first moment at which answers are taken
 * @param closes first moment at which none are taken any more
 * @param shut whether it was shut before its last day, for a reason of its own
 */
public record SurveyFacts(
        SurveyId id,
        ProgrammeSessionId session,
        int version,
        boolean agreed,
        Questionnaire questionnaire,
        String path,
        String code,
        ZonedDateTime opens,
        ZonedDateTime closes,
        boolean shut) {

    public SurveyFacts {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A survey that closes before it opens: " + session);
        }
    }

    public String title() {
        return questionnaire.title().plain();
    }

    public List<QuestionFacts> questions() {
        return questionnaire.questions();
    }

    public State stateAt(Instant now) {
        if (shut || !now.isBefore(closes.toInstant())) {
            return State.OVER;
        }
        return agreed && !now.isBefore(opens.toInstant()) ? State.OPEN : State.NOT_YET;
    }

    /** 受付の状態 */
    public enum State {
        /** 受付前 */
        NOT_YET,
        /** 受付中 */
        OPEN,
        /** 受付終了 */
        OVER
    }
}
