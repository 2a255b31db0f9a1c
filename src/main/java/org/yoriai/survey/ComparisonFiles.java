package org.yoriai.survey;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.survey.ResultsFiles.ResultsFile;
import org.yoriai.survey.SurveyOverview.By;

/**
 * 見くらべのファイル — what is seen side by side, for other programmes; what the screen holds back, no file tells.
 *
 * <p>No transaction may be open: see {@link SurveyOverview}, which also logs the reading.
 */
@Service
@BothSides
@Transactional(propagation = Propagation.NEVER)
public class ComparisonFiles {
    private final SurveyOverview overview;
    private final Contracts contracts;
    private final SheetWords words;

    ComparisonFiles(SurveyOverview overview, Contracts contracts, SheetWords words) {
        this.overview = overview;
        this.contracts = contracts;
        this.words = words;
    }

    /** @param years whether earlier contracts are looked at too */
    public ResultsFile workbook(Person reader, By by, boolean years) {
        var table = new ComparisonWorkbook(new ComparisonWords(by, words));
        return new ResultsFile(
                words.say("survey.file.comparison", contracts.current().year().inEra(), "xlsx"),
                table.bytes(overview.of(reader, by, years).questions()));
    }

    /** @param years whether earlier contracts are looked at too */
    public ResultsFile lines(Person reader, By by, boolean years) {
        var table = new ComparisonWorkbook(new ComparisonWords(by, words));
        return new ResultsFile(
                words.say("survey.file.comparison", contracts.current().year().inEra(), "csv"),
                new RegisterSheet(table.lines(overview.of(reader, by, years).questions())).csv());
    }
}
