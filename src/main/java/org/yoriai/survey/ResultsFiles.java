package org.yoriai.survey;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.vault.Audit;

/** 集計のファイル — the results of one session for other programmes: a workbook with charts, and the answers as plain lines. */
@Service
@Transactional
public class ResultsFiles {
    private final SurveyRows surveys;
    private final Questionnaires questionnaires;
    private final SurveyResults results;
    private final SheetWords words;
    private final Audit audit;

    ResultsFiles(
            SurveyRows surveys, Questionnaires questionnaires, SurveyResults results, SheetWords words, Audit audit) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.results = results;
        this.words = words;
        this.audit = audit;
    }

    /** 集計のファイル */
    public record ResultsFile(String name, byte[] content) {}

    /** @param reader who reads: an account's ID, for the audit trail */
    @MayReadPeople
    public ResultsFile workbook(ProgrammeSessionId session, String reader) {
        Taken taken = taken(session, reader, "survey-results.xlsx-made");
        return new ResultsFile(
                words.say("survey.file.workbook", taken.title()),
                new ResultsWorkbook(taken.title(), taken.questions(), taken.gathered(), words).bytes());
    }

    /** @param reader who reads: an account's ID, for the audit trail */
    @MayReadPeople
    public ResultsFile lines(ProgrammeSessionId session, String reader) {
        Taken taken = taken(session, reader, "survey-results.csv-made");
        return new ResultsFile(
                words.say("survey.file.lines", taken.title()),
                new RegisterSheet(new RawTable(taken.questions(), words).rows(taken.gathered())).csv());
    }

    private record Taken(String title, List<QuestionFacts> questions, Gathered gathered) {}

    private Taken taken(ProgrammeSessionId session, String reader, String action) {
        Survey survey = surveys.findBySessionId(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
        SurveyFacts facts =
                questionnaires.of(session).orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "survey-not-agreed"));
        List<QuestionFacts> questions = questionnaires.questions(survey.id());
        Gathered gathered = results.gathered(survey, questions);
        audit.record(
                reader,
                action,
                session.toString(),
                Integer.toString(gathered.counted().size()));
        return new Taken(facts.title(), questions, gathered);
    }
}
