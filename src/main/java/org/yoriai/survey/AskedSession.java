package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.FiscalYear;

/**
 * 聞いた実施回 — a session with its questionnaire and all that came in.
 *
 * @param version the newest one, empty while there is no questionnaire
 * @param agreed whether participants see one
 * @param questions that were ever agreed on
 */
record AskedSession(
        FiscalYear year,
        SessionSummary session,
        Optional<Integer> version,
        boolean agreed,
        List<QuestionFacts> questions,
        Gathered gathered) {}
