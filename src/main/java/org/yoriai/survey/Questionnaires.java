package org.yoriai.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotice;
import org.yoriai.programme.SessionNotices;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** 質問票 — a survey put together from its rows. */
@Component
class Questionnaires {
    private final SurveyRows surveys;
    private final QuestionRows questions;
    private final OptionRows options;
    private final LinkRows links;
    private final SessionNotices notices;

    Questionnaires(
            SurveyRows surveys, QuestionRows questions, OptionRows options, LinkRows links, SessionNotices notices) {
        this.surveys = surveys;
        this.questions = questions;
        this.options = options;
        this.links = links;
        this.notices = notices;
    }

    Optional<SurveyFacts> of(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .flatMap(survey -> notices.of(session).map(notice -> facts(survey, notice.day())));
    }

    Optional<PhoneSurvey> forPhone(SurveyId id) {
        return surveys.findById(id.value())
                .flatMap(survey -> notices.of(survey.session()).map(notice -> forPhone(survey, notice)));
    }

    List<QuestionFacts> questions(SurveyId survey) {
        List<Question> rows = questions.findBySurveyIdOrderByPosition(survey.value());
        Map<UUID, List<OptionFacts>> choices =
                options
                        .findByQuestionIdInOrderByPosition(
                                rows.stream().map(Question::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                QuestionOption::questionId,
                                Collectors.mapping(QuestionOption::facts, Collectors.toList())));
        return rows.stream()
                .map(row -> row.facts(choices.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private PhoneSurvey forPhone(Survey survey, SessionNotice notice) {
        return new PhoneSurvey(notice.kind(), notice.ward(), facts(survey, notice.day()));
    }

    private SurveyFacts facts(Survey survey, LocalDate day) {
        SurveyLink link = links.findBySurveyId(survey.getId())
                .orElseThrow(() -> new IllegalStateException("A survey without a link: " + survey.id()));
        return new SurveyFacts(
                survey.id(),
                survey.session(),
                survey.title(),
                survey.intro(),
                link.path(),
                link.code(),
                link.opens(day),
                link.closes(day),
                questions(survey.id()));
    }
}
