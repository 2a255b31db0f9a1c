package org.yoriai.survey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotices;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Tokens;

/**
 * 質問票を作る — both sides write it, the ward agrees (仕様書 4(1)ケ: 区と協議の上). What was agreed on stays as it was: a change
 * makes a new version, and until that is agreed on too, participants see the one before.
 */
@Service
@BothSides
@Transactional
public class QuestionnaireEditing {
    private final SurveyRows surveys;
    private final QuestionnaireRows versions;
    private final QuestionnaireShelf shelf;
    private final QuestionnaireJson json;
    private final QuestionnaireTemplates templates;
    private final SurveyDrafts drafts;
    private final Questionnaires questionnaires;
    private final LinkRows links;
    private final SessionNotices notices;
    private final ObjectProvider<QuestionnaireAgreement> agreements;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionnaireEditing(
            SurveyRows surveys,
            QuestionnaireRows versions,
            QuestionnaireShelf shelf,
            QuestionnaireJson json,
            QuestionnaireTemplates templates,
            SurveyDrafts drafts,
            Questionnaires questionnaires,
            LinkRows links,
            SessionNotices notices,
            ObjectProvider<QuestionnaireAgreement> agreements,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surveys = surveys;
        this.versions = versions;
        this.shelf = shelf;
        this.json = json;
        this.templates = templates;
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.links = links;
        this.notices = notices;
        this.agreements = agreements;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Names of the templates; their words stand under {@code survey.template.<name>}. */
    public Set<String> templates() {
        return templates.names();
    }

    /** Names of the single questions that can be taken from the templates. */
    public Set<String> readyQuestions() {
        return templates.questionNames();
    }

    public QuestionFacts readyQuestion(String name) {
        return templates.question(name);
    }

    /** The newest version, and how far it has come; empty while the session has no survey. */
    @Transactional(readOnly = true)
    public Optional<QuestionnaireState> state(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .map(survey -> state(versions.findBySurveyIdOrderByNumberDesc(survey.getId())));
    }

    /** The survey as it stands, agreed on or not: for looking at it beforehand. */
    @Transactional(readOnly = true)
    public Optional<PhoneSurvey> preview(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value()).flatMap(survey -> questionnaires.newest(survey));
    }

    /** @throws Refusal {@code survey-exists} */
    public QuestionnaireState begin(ProgrammeSessionId session, String template, Person by) {
        var notice = notices.of(session).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "session-unknown"));
        if (surveys.findBySessionId(session.value()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "survey-exists");
        }
        QuestionnaireVersion draft = drafts.save(
                Ids.next(),
                new Survey(Ids.next(), session),
                templates.make(template, SurveyTexts.title(notice.title()), SurveyTexts.INTRO),
                Tokens.next(),
                drafts.freeCode(),
                // what is asked before a visit is answered before it (D6)
                template.equals("hearing") ? SurveyWindow.BEFORE : SurveyWindow.AFTER);
        told(session, "questionnaire.begun", template, by);
        return state(List.of(draft));
    }

    /**
     * Writes the draft, or begins a new version of what was agreed on.
     *
     * @param seen the version that the change was made from
     * @throws Refusal {@code questionnaire-moved} when somebody else has begun or agreed on another version in the
     *     meantime; {@code questionnaire-personal} where personal data is asked for without saying why
     */
    public QuestionnaireState save(ProgrammeSessionId session, int seen, Questionnaire questionnaire, Person by) {
        Survey survey = survey(session);
        QuestionnaireVersion newest = newest(survey);
        requireSeen(newest, seen);
        questionnaire.requireReasons();
        if (newest.agreed()) {
            newest = versions.save(new QuestionnaireVersion(
                    Ids.next(),
                    survey.id(),
                    newest.number() + 1,
                    json.write(questionnaire),
                    OffsetDateTime.now(clock)));
        } else {
            newest.rewrite(json.write(questionnaire));
        }
        told(session, "questionnaire.changed", Integer.toString(newest.number()), by);
        versions.flush();
        return state(versions.findBySurveyIdOrderByNumberDesc(survey.getId()));
    }

    /**
     * The ward agrees: from now on participants see this version, and nobody changes it any more.
     *
     * @throws Refusal {@code ward-only}; {@code questionnaire-not-settled} while the agreement that it takes has not been reached
     */
    public QuestionnaireState agree(ProgrammeSessionId session, int seen, Person by) {
        if (by.role() != Role.WARD) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "ward-only");
        }
        Survey survey = survey(session);
        QuestionnaireVersion newest = newest(survey);
        requireSeen(newest, seen);
        String reference = agreements.stream()
                .map(agreement -> agreement
                        .settling(session, newest.number())
                        .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "questionnaire-not-settled")))
                .findFirst()
                .orElse("");
        newest.agree(OffsetDateTime.now(clock), by.id(), reference);
        told(session, "questionnaire.agreed", Integer.toString(newest.number()), by);
        return state(versions.findBySurveyIdOrderByNumberDesc(survey.getId()));
    }

    /** @return the window as it was before, to be taken back */
    public SurveyWindow openDuring(ProgrammeSessionId session, SurveyWindow window, Person by) {
        SurveyLink link = links.findBySurveyId(survey(session).getId()).orElseThrow();
        SurveyWindow before = link.window();
        link.openDuring(window);
        told(session, "survey.window-changed", window.daysBefore() + "/" + window.daysAfter(), by);
        return before;
    }

    /** When it takes answers; empty while the session has no survey. */
    @Transactional(readOnly = true)
    public Optional<SurveyWindow> window(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .flatMap(survey -> links.findBySurveyId(survey.getId()))
                .map(SurveyLink::window);
    }

    private void told(ProgrammeSessionId session, String action, String detail, Person by) {
        audit.record(by.id().toString(), action, session.toString(), detail);
        events.publishEvent(new QuestionnaireChanged(ContractScope.required(), session));
    }

    private Survey survey(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
    }

    private QuestionnaireVersion newest(Survey survey) {
        return versions.findBySurveyIdOrderByNumberDesc(survey.getId()).getFirst();
    }

    private static void requireSeen(QuestionnaireVersion newest, int seen) {
        if (newest.number() != seen) {
            throw new Refusal(Refusal.Kind.CONFLICT, "questionnaire-moved", newest.number());
        }
    }

    /** @param all newest first */
    private QuestionnaireState state(List<QuestionnaireVersion> all) {
        QuestionnaireVersion newest = all.getFirst();
        return new QuestionnaireState(
                newest.number(),
                shelf.of(newest),
                newest.agreement(),
                all.stream().filter(QuestionnaireVersion::agreed).findFirst().map(QuestionnaireVersion::number));
    }
}
