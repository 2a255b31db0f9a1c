package org.yoriai.survey;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import tools.jackson.databind.json.JsonMapper;

/** Sheets as the printer sets them, from the template that every seminar begins with. */
public record PrintedSample(byte[] pdf, SheetLayout layout) {

    public static PrintedSample seminar(int firstSheet, int copies) {
        Questionnaire questionnaire = new QuestionnaireTemplates(new JsonMapper())
                .make("seminar", Wording.of("第5回 LINEで情報を届ける アンケート"), SurveyTexts.INTRO);
        ZonedDateTime opens = ZonedDateTime.of(2026, 10, 1, 9, 0, 0, 0, ZoneOffset.ofHours(9));
        SurveyFacts facts = new SurveyFacts(
                new SurveyId(new UUID(0, 1)),
                new ProgrammeSessionId(new UUID(0, 2)),
                1,
                true,
                questionnaire,
                "/s/V1StGXR8_Z5jdHi6B-myTw",
                "482715",
                opens,
                opens.plusDays(7),
                false);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        var ward = new ContractFacts.Party("見本区", "地域振興課", "見本区見本町1-1", "03-0000-0000");
        var printed = new SheetPrinter(
                        new PhoneSurvey(ProgrammeKind.SEMINAR, ward, facts),
                        "https://yoriai.example.lg.jp",
                        new SheetWords(messages))
                .print(firstSheet, copies);
        return new PrintedSample(printed.pdf(), printed.layout());
    }
}
