package org.yoriai.survey;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** 刷った回答票 — tells from a sheet's code which questions stand on it, and where. */
@Service
@BothSides
@Transactional(readOnly = true)
public class PrintedSheets {
    private final SurveyRows surveys;
    private final Questionnaires questionnaires;
    private final SheetWords words;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PrintedSheets(
            SurveyRows surveys, Questionnaires questionnaires, SheetWords words, JdbcClient jdbc, JsonMapper json) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.words = words;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** 回答票1枚の姿 — as it was printed. */
    public record PrintedSheet(int version, Questionnaire questionnaire, SheetLayout layout) {}

    /**
     * @throws Refusal {@code sheet-of-other-session}; {@code sheet-specimen} for one without a number; {@code sheet-unprinted} for
     *     a number that was never printed
     */
    public PrintedSheet find(ProgrammeSessionId session, SheetCode code) {
        PhoneSurvey survey = of(session, code.version());
        if (!survey.facts().path().equals(code.path())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "sheet-of-other-session");
        }
        if (code.sheet() == 0) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "sheet-specimen");
        }
        return find(session, code.sheet());
    }

    /** @throws Refusal {@code sheet-unprinted} */
    public PrintedSheet find(ProgrammeSessionId session, int sheet) {
        return jdbc.sql("select p.version, p.layout from survey_printing p join survey s on s.id = p.survey_id"
                        + " where s.contract_id = ? and s.session_id = ?"
                        + " and p.first_sheet <= ? and ? < p.first_sheet + p.copies")
                .params(ContractScope.required().value(), session.value(), sheet, sheet)
                .query((row, _) -> new Kept(row.getInt(1), row.getString(2)))
                .optional()
                .map(kept -> new PrintedSheet(
                        kept.version(),
                        of(session, kept.version()).facts().questionnaire(),
                        json.readValue(kept.layout(), SheetLayout.class)))
                .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "sheet-unprinted", sheet));
    }

    private record Kept(int version, String layout) {}

    /**
     * A sheet of a version with nothing written on it and without a number, as a PDF.
     *
     * @param base as the code of the filled one tells
     */
    public byte[] blank(ProgrammeSessionId session, int version, String base) {
        return new SheetPrinter(of(session, version), base, words).print(0, 1).pdf();
    }

    private PhoneSurvey of(ProgrammeSessionId session, int version) {
        return surveys.findBySessionId(session.value())
                .flatMap(survey -> questionnaires.forPhone(survey.id(), OptionalInt.of(version)))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
    }
}
