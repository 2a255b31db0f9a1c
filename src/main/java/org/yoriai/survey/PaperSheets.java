package org.yoriai.survey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.Participants;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import tools.jackson.databind.json.JsonMapper;

/** 紙の回答票 — numbered sheets from the questionnaire in force; numbers go on from one printing to the next. */
@Service
@BothSides
@Transactional
public class PaperSheets {
    /** 予備 */
    public static final int SPARE = 5;

    private static final int MOST = 500;
    private final SurveyRows surveys;
    private final Questionnaires questionnaires;
    private final Participants participants;
    private final SheetWords words;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Audit audit;
    private final Clock clock;

    PaperSheets(
            SurveyRows surveys,
            Questionnaires questionnaires,
            Participants participants,
            SheetWords words,
            JdbcClient jdbc,
            JsonMapper json,
            Audit audit,
            Clock clock) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.participants = participants;
        this.words = words;
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** 印刷 — which numbers it holds. */
    public record Printing(UUID id, int version, int firstSheet, int copies) {
        public int lastSheet() {
            return firstSheet + copies - 1;
        }

        boolean holds(int sheet) {
            return firstSheet <= sheet && sheet <= lastSheet();
        }
    }

    /** 用紙のファイル */
    public record SheetFile(String name, byte[] pdf) {}

    /** One for each person registered, and some to spare. */
    @Transactional(readOnly = true)
    public int suggestedCopies(ProgrammeSessionId session) {
        return participants.count(session) + SPARE;
    }

    @Transactional(readOnly = true)
    public List<Printing> printings(ProgrammeSessionId session) {
        return jdbc.sql("select p.id, p.version, p.first_sheet, p.copies from survey_printing p"
                        + " join survey s on s.id = p.survey_id where s.session_id = ? and s.contract_id = ?"
                        + " order by p.first_sheet")
                .params(session.value(), ContractScope.required().value())
                .query((row, _) ->
                        new Printing(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    /**
     * Gives the next numbers to a printing, and keeps where everything stands on its sheets.
     *
     * @throws Refusal {@code sheets-copies}; {@code survey-not-agreed} while the ward has not agreed on the questions
     */
    public Printing prepare(ProgrammeSessionId session, int copies, Person by) {
        Survey survey = surveys.findBySessionId(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
        PhoneSurvey asked = inForce(survey);
        // the survey's row is locked until commit: two who print at once get different numbers
        jdbc.sql("select last_number from survey where id = ? for update")
                .param(survey.getId())
                .query(Integer.class)
                .single();
        int first =
                printings(session).stream().mapToInt(Printing::lastSheet).max().orElse(0) + 1;
        if (copies < 1 || copies > MOST || first + copies - 1 > KeyedPaper.LAST_NUMBER) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "sheets-copies", MOST);
        }
        Printing printing = new Printing(Ids.next(), asked.facts().version(), first, copies);
        SheetLayout layout =
                new SheetPrinter(asked, "https://yoriai", words).print(1, 1).layout();
        jdbc.sql("insert into survey_printing (id, contract_id, survey_id, version, first_sheet, copies, layout,"
                        + " printed_at, printed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        printing.id(),
                        ContractScope.required().value(),
                        survey.getId(),
                        printing.version(),
                        first,
                        copies,
                        json.writeValueAsString(layout),
                        OffsetDateTime.now(clock),
                        by.id().value())
                .update();
        audit.record(by.id().toString(), "survey.sheets-printed", session.toString(), first + "+" + copies);
        return printing;
    }

    /** @param baseUrl where participants' phones reach this server */
    @Transactional(readOnly = true)
    public SheetFile file(ProgrammeSessionId session, UUID printing, String baseUrl) {
        Survey survey = surveys.findBySessionId(session.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
        Printing wanted = printings(session).stream()
                .filter(one -> one.id().equals(printing))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
        PhoneSurvey asked = questionnaires
                .forPhone(survey.id(), OptionalInt.of(wanted.version()))
                .orElseThrow();
        return new SheetFile(
                words.file(asked.facts().title()),
                new SheetPrinter(asked, baseUrl, words)
                        .print(wanted.firstSheet(), wanted.copies())
                        .pdf());
    }

    /** One sheet without a number, of the newest version, agreed on or not: for looking at it beforehand. */
    @Transactional(readOnly = true)
    public SheetFile specimen(PhoneSurvey survey, String baseUrl) {
        return new SheetFile(
                words.file(survey.facts().title()),
                new SheetPrinter(survey, baseUrl, words).print(0, 1).pdf());
    }

    private PhoneSurvey inForce(Survey survey) {
        return questionnaires
                .forPhone(survey.id(), OptionalInt.empty())
                .filter(asked -> asked.facts().agreed())
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "survey-not-agreed"));
    }
}
