package org.yoriai.survey;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.vault.Audit;

/** 事務局での紙の入力 — a numbered sheet is keyed at the desk, counted once, and can be taken back. */
@Service
@BothSides
@Transactional
public class DeskKeying {
    private final SurveyRows surveys;
    private final Questionnaires questionnaires;
    private final PaperSheets sheets;
    private final Submissions submissions;
    private final AnswerDrafts drafts;
    private final KeyingDoubts doubts;
    private final People people;
    private final Audit audit;

    DeskKeying(
            SurveyRows surveys,
            Questionnaires questionnaires,
            PaperSheets sheets,
            Submissions submissions,
            AnswerDrafts drafts,
            KeyingDoubts doubts,
            People people,
            Audit audit) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.sheets = sheets;
        this.submissions = submissions;
        this.drafts = drafts;
        this.doubts = doubts;
        this.people = people;
        this.audit = audit;
    }

    /** 入力済みの回答票 */
    public record Kept(UUID id, int sheet, OffsetDateTime at, String by) {}

    /** 書きかけ — {@code sheet} empty while no number was keyed. */
    public record Unfinished(Optional<Integer> sheet, Answers answers) {}

    /**
     * What is asked on a sheet: the version that it was printed from, or the one in force.
     *
     * @param sheet empty while its number is not known
     * @throws Refusal {@code survey-unknown}, {@code survey-not-agreed}
     */
    @Transactional(readOnly = true)
    public SurveyFacts asks(ProgrammeSessionId session, OptionalInt sheet) {
        Survey survey = survey(session);
        OptionalInt version = sheet.isEmpty()
                ? OptionalInt.empty()
                : sheets.printings(session).stream()
                        .filter(printing -> printing.holds(sheet.getAsInt()))
                        .mapToInt(PaperSheets.Printing::version)
                        .findFirst();
        return questionnaires
                .forPhone(survey.id(), version)
                .map(PhoneSurvey::facts)
                .filter(SurveyFacts::agreed)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "survey-not-agreed"));
    }

    /** The sheets saved last, the newest first. */
    @Transactional(readOnly = true)
    public List<Kept> kept(ProgrammeSessionId session, int most) {
        Map<AccountId, String> names = people.names();
        return submissions.keyed(survey(session).id(), most).stream()
                .map(row -> new Kept(
                        row.getId(),
                        row.sheet().orElseThrow(),
                        row.receivedAt(),
                        row.keyedBy()
                                .map(AccountId::new)
                                .map(by -> names.getOrDefault(by, ""))
                                .orElse("")))
                .toList();
    }

    /** What the person had keyed of a sheet when the page was left. */
    @Transactional(readOnly = true)
    public Optional<Unfinished> unfinished(ProgrammeSessionId session, Person by) {
        return drafts.withSheet(survey(session).id(), own(by))
                .map(draft -> new Unfinished(draft.sheet(), draft.answers()));
    }

    public void keepUnfinished(ProgrammeSessionId session, Unfinished unfinished, Person by) {
        drafts.keep(survey(session).id(), own(by), new AnswerDrafts.Draft(unfinished.sheet(), unfinished.answers()));
    }

    /** What a person should look at before this sheet is saved. */
    @Transactional(readOnly = true)
    public List<KeyingDoubt> doubts(ProgrammeSessionId session, KeyedPaper paper) {
        return doubts.of(survey(session), asks(session, OptionalInt.of(paper.sheet())), paper);
    }

    /**
     * Saves a sheet; what is required may be missing, since nobody can make the person answer, and what was not asked of them is
     * left out.
     *
     * @throws Refusal {@code keying-answers} with the first question whose answer is not taken
     */
    public void keep(ProgrammeSessionId session, KeyedPaper paper, Person by) {
        SurveyFacts asked = asks(session, OptionalInt.of(paper.sheet()));
        AnswerRules.problems(asked.questions(), paper.answers()).stream()
                .filter(problem -> problem.kind() != Problem.Kind.REQUIRED)
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refusal(
                            Refusal.Kind.BAD_INPUT,
                            "keying-answers",
                            problem.question().position());
                });
        // what the person has begun to key of another sheet stays
        drafts.withSheet(asked.id(), own(by))
                .filter(draft -> draft.sheet().filter(of -> of != paper.sheet()).isEmpty())
                .ifPresent(_ -> drafts.drop(asked.id(), own(by)));
        Answers answers = asked.questionnaire().asked(paper.answers());
        if (submissions
                .storeSheet(
                        asked, paper.nonce(), paper.sheet(), answers, by.id().value())
                .isPresent()) {
            audit.record(by.id().toString(), "survey.sheet-keyed", session.toString(), Integer.toString(paper.sheet()));
        }
    }

    /**
     * Takes a saved sheet back, to be keyed anew.
     *
     * @return what was keyed
     * @throws Refusal {@code keying-gone} when it was taken back before
     */
    public KeyedPaper takeBack(ProgrammeSessionId session, UUID id, Person by) {
        Survey survey = survey(session);
        Submission row =
                submissions.withId(survey.id(), id).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "keying-gone"));
        submissions.takeBack(row, survey);
        int sheet = row.sheet().orElseThrow();
        audit.record(by.id().toString(), "survey.sheet-taken-back", session.toString(), Integer.toString(sheet));
        return new KeyedPaper(UUID.randomUUID(), sheet, submissions.answers(row));
    }

    private Survey survey(ProgrammeSessionId session) {
        return surveys.findBySessionId(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
    }

    // one draft of each person at each survey, found again after a reload
    private static UUID own(Person by) {
        return UUID.nameUUIDFromBytes(("keying:" + by.id()).getBytes(StandardCharsets.UTF_8));
    }
}
