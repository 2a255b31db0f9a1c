package org.yoriai.survey;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.vault.Audit;

/** 年度のアンケート — of the contract in force alone, session by session, for the documents at its end (仕様書 4(4)). */
@Service
@BothSides
@Transactional
public class YearSurveys {
    private final AskedSessions asked;
    private final QuestionnaireTemplates templates;
    private final Contracts contracts;
    private final Audit audit;

    YearSurveys(AskedSessions asked, QuestionnaireTemplates templates, Contracts contracts, Audit audit) {
        this.asked = asked;
        this.templates = templates;
        this.contracts = contracts;
        this.audit = audit;
    }

    /** Every session with how it was answered, and the questions side by side; small groups are not told apart. */
    public SurveyOverview.Overview of(Person reader) {
        List<AskedSession> sessions = asked.of(contracts.current().year());
        List<AskedSession> answered = sessions.stream()
                .filter(one -> one.gathered().coverage().total() > 0)
                .toList();
        audit.record(reader.id().toString(), "survey-results.compared", "contract", Integer.toString(answered.size()));
        return new SurveyOverview.Overview(
                sessions.stream()
                        .map(one -> new SurveyOverview.Line(
                                one.session(),
                                one.version(),
                                one.agreed(),
                                one.gathered().coverage()))
                        .toList(),
                new Comparison(
                                SurveyOverview.By.SESSION,
                                false,
                                templates.question("association-type").text())
                        .of(answered),
                1);
    }
}
