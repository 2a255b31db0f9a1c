package org.yoriai.report;

import java.util.List;
import java.util.Optional;
import org.yoriai.survey.Results;

/** アンケートの載せ方 — a survey's counted answers, divided into what is drawn and what is quoted. */
final class SurveyFacing {
    private SurveyFacing() {}

    static SurveyResult of(int present, Results results) {
        return new SurveyResult(
                present,
                results.coverage().onScreen(),
                results.coverage().paper(),
                results.questions().stream()
                        .filter(result -> !result.question().kind().written())
                        .map(SurveyFacing::closed)
                        .toList(),
                results.questions().stream()
                        .filter(result -> result.question().kind().written())
                        .map(SurveyFacing::open)
                        .toList());
    }

    private static SurveyResult.ClosedQuestion closed(Results.QuestionResult result) {
        List<SurveyResult.Option> options = result.options().stream()
                .map(counted -> new SurveyResult.Option(counted.option().text(), counted.count()))
                .toList();
        return new SurveyResult.ClosedQuestion(
                result.question().position(),
                result.question().text(),
                result.question().kind().several(),
                result.answered(),
                options);
    }

    // answers are anonymous: no association may be named
    private static SurveyResult.OpenQuestion open(Results.QuestionResult result) {
        return new SurveyResult.OpenQuestion(
                result.question().position(),
                result.question().text(),
                result.texts().stream()
                        .map(text -> new SurveyResult.Voice(text, Optional.empty()))
                        .toList());
    }
}
