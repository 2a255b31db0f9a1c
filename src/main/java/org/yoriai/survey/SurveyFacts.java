package org.yoriai.survey;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * アンケート — a session's questionnaire with the link that leads to it.
 *
 * @param path where it is answered on this server, for example {@code /s/…}; who has it can answer
 * @param code six digits to type at {@code /s} when a camera fails
 * @param opens first moment at which answers are taken
 * @param closes first moment at which none are taken any more
 */
public record SurveyFacts(
        SurveyId id,
        ProgrammeSessionId session,
        String title,
        String intro,
        String path,
        String code,
        ZonedDateTime opens,
        ZonedDateTime closes,
        List<QuestionFacts> questions) {

    public SurveyFacts {
        questions = List.copyOf(questions);
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A survey that closes before it opens: " + title);
        }
    }

    public State stateAt(Instant now) {
        if (now.isBefore(opens.toInstant())) {
            return State.NOT_YET;
        }
        return now.isBefore(closes.toInstant()) ? State.OPEN : State.OVER;
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
