package org.yoriai.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotice;
import org.yoriai.programme.SessionNotices;

/** 質問票を出す — a survey with the version of its questionnaire that is in force. */
@Component
class Questionnaires {
    private final SurveyRows surveys;
    private final QuestionnaireRows versions;
    private final QuestionnaireShelf shelf;
    private final LinkRows links;
    private final SessionNotices notices;

    Questionnaires(
            SurveyRows surveys,
            QuestionnaireRows versions,
            QuestionnaireShelf shelf,
            LinkRows links,
            SessionNotices notices) {
        this.surveys = surveys;
        this.versions = versions;
        this.shelf = shelf;
        this.links = links;
        this.notices = notices;
    }

    /** @return empty when the session has no survey, or none on which both sides have agreed */
    Optional<SurveyFacts> of(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .flatMap(survey -> inForce(survey)
                        .flatMap(version -> notices.of(session).map(notice -> facts(survey, version, notice.day()))));
    }

    /**
     * @param answered the version that a page was opened with: it is taken as long as it was once agreed; empty for the newest
     *     agreed one, or while there is none for the draft, which nobody can answer
     */
    Optional<PhoneSurvey> forPhone(SurveyId id, OptionalInt answered) {
        return surveys.findById(id.value())
                .flatMap(survey -> version(survey, answered)
                        .flatMap(version ->
                                notices.of(survey.session()).map(notice -> forPhone(survey, version, notice))));
    }

    /** The newest version, agreed on or not. */
    Optional<PhoneSurvey> newest(Survey survey) {
        return versions.findBySurveyIdOrderByNumberDesc(survey.getId()).stream()
                .findFirst()
                .flatMap(version -> notices.of(survey.session()).map(notice -> forPhone(survey, version, notice)));
    }

    /** Every question that was ever agreed on: those of the newest version first, then what earlier ones asked besides. */
    List<QuestionFacts> questions(SurveyId survey) {
        return questions(versions.findBySurveyIdOrderByNumberDesc(survey.value()));
    }

    /** @param all versions of one survey, the newest first */
    List<QuestionFacts> questions(List<QuestionnaireVersion> all) {
        Map<QuestionId, QuestionFacts> questions = new LinkedHashMap<>();
        List<QuestionnaireVersion> agreed =
                all.stream().filter(QuestionnaireVersion::agreed).toList();
        agreed.forEach(version -> shelf.of(version)
                .questions()
                .forEach(question -> questions.merge(question.id(), question, Questionnaires::joined)));
        return List.copyOf(questions.values());
    }

    // an option that a later version dropped may have been chosen before
    private static QuestionFacts joined(QuestionFacts newer, QuestionFacts older) {
        List<QuestionFacts.OptionFacts> options = new ArrayList<>(newer.options());
        older.options().stream()
                .filter(option -> !newer.offers(option.id()))
                .forEach(option -> options.add(
                        new QuestionFacts.OptionFacts(option.id(), options.size() + 1, option.wording(), false)));
        return options.size() == newer.options().size() ? newer : newer.with(options);
    }

    private Optional<QuestionnaireVersion> version(Survey survey, OptionalInt answered) {
        if (answered.isPresent()) {
            Optional<QuestionnaireVersion> asked = versions.findBySurveyIdAndNumber(survey.getId(), answered.getAsInt())
                    .filter(QuestionnaireVersion::agreed);
            if (asked.isPresent()) {
                return asked;
            }
        }
        List<QuestionnaireVersion> all = versions.findBySurveyIdOrderByNumberDesc(survey.getId());
        return all.stream()
                .filter(QuestionnaireVersion::agreed)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Optional<QuestionnaireVersion> inForce(Survey survey) {
        return versions.findBySurveyIdOrderByNumberDesc(survey.getId()).stream()
                .filter(QuestionnaireVersion::agreed)
                .findFirst();
    }

    private PhoneSurvey forPhone(Survey survey, QuestionnaireVersion version, SessionNotice notice) {
        return new PhoneSurvey(notice.kind(), notice.ward(), facts(survey, version, notice.day()));
    }

    private SurveyFacts facts(Survey survey, QuestionnaireVersion version, LocalDate day) {
        SurveyLink link = links.findBySurveyId(survey.getId())
                .orElseThrow(() -> new IllegalStateException("A survey without a link: " + survey.id()));
        return new SurveyFacts(
                survey.id(),
                survey.session(),
                version.number(),
                version.agreed(),
                shelf.of(version),
                link.path(),
                link.code(),
                link.opens(day),
                link.closes(day),
                link.shut());
    }
}
