package org.yoriai.kit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.survey.Coverage;
import org.yoriai.survey.OptionId;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionKind;
import org.yoriai.survey.SurveyFacts;
import org.yoriai.survey.SurveyResults;
import org.yoriai.survey.Surveys;

/** 写しの中のアンケート — joins a session's survey to its snapshot. */
@Component
class SnapshotSurvey {
    private final Surveys surveys;
    private final SurveyResults results;

    SnapshotSurvey(Surveys surveys, SurveyResults results) {
        this.surveys = surveys;
        this.results = results;
    }

    /**
     * @param baseUrl where participants' phones reach this server
     * @return empty when the session has no survey
     */
    Optional<SessionSnapshot.Survey> of(ProgrammeSessionId session, String baseUrl) {
        return surveys.of(session).map(survey -> onTheWire(survey, baseUrl));
    }

    Optional<SessionSnapshot.Coverage> coverage(ProgrammeSessionId session) {
        return surveys.of(session).map(_ -> {
            Coverage coverage = results.sent(session);
            return new SessionSnapshot.Coverage(coverage.phone(), coverage.paper());
        });
    }

    private static SessionSnapshot.Survey onTheWire(SurveyFacts survey, String baseUrl) {
        return new SessionSnapshot.Survey(
                baseUrl + survey.path(),
                survey.code(),
                survey.opens().toOffsetDateTime(),
                survey.closes().toOffsetDateTime(),
                survey.questions().stream().map(SnapshotSurvey::question).toList());
    }

    private static SessionSnapshot.Question question(QuestionFacts question) {
        return new SessionSnapshot.Question(
                question.id().value(),
                kind(question.kind()),
                question.text(),
                Optional.of(question.hint()).filter(hint -> !hint.isEmpty()),
                question.required(),
                question.options().stream()
                        .map(option -> new SessionSnapshot.Option(
                                option.id().value(),
                                option.text(),
                                Optional.of(option.open()).filter(open -> open)))
                        .toList(),
                form(question.kind()),
                Optional.of(question.bounds())
                        .filter(_ -> question.kind() == QuestionKind.NUMBER)
                        .map(bounds -> new SessionSnapshot.Bounds(bounds.least(), bounds.most())),
                question.shownIf()
                        .map(condition -> new SessionSnapshot.ShownIf(
                                condition.question().value(),
                                condition.anyOf().stream().map(OptionId::value).toList())));
    }

    // the three kinds that every tablet knows; a newer one looks at the form
    private static String kind(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, SCALE -> "single";
            case MULTIPLE -> "multiple";
            case NUMBER, LINE, TEXT -> "text";
        };
    }

    private static Optional<String> form(QuestionKind kind) {
        return switch (kind) {
            case SCALE, NUMBER, LINE -> Optional.of(kind.wireName());
            case SINGLE, MULTIPLE, TEXT -> Optional.empty();
        };
    }
}
