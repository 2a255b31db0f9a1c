package org.yoriai.survey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotice;
import org.yoriai.programme.SessionNotices;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Tokens;

/** 見本のアンケート — for every seminar and exchange (仕様書 4(1)ケ・4(3)ケ); today's is at {@code /s/sample}. */
@Component
class SampleSurveys implements SampleData {
    private static final String TODAYS = "seminar-5";
    private static final String TODAYS_TOKEN = "sample";
    private static final String TODAYS_CODE = "482715";
    private final SurveyDrafts drafts;
    private final QuestionnaireTemplates templates;
    private final SessionNotices notices;
    private final Clock clock;

    SampleSurveys(SurveyDrafts drafts, QuestionnaireTemplates templates, SessionNotices notices, Clock clock) {
        this.drafts = drafts;
        this.templates = templates;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        Stream.concat(
                        IntStream.rangeClosed(1, 7).mapToObj(number -> "seminar-" + number),
                        IntStream.rangeClosed(1, 2).mapToObj(number -> "exchange-" + number))
                .forEach(this::load);
    }

    private void load(String name) {
        SessionNotice notice = notices.of(new ProgrammeSessionId(SampleData.id("session:" + name)))
                .orElseThrow();
        var questionnaire = templates.make(
                notice.kind() == ProgrammeKind.EXCHANGE ? "exchange" : "seminar",
                SurveyTexts.title(notice.title()),
                SurveyTexts.INTRO,
                part -> id(name, part));
        boolean today = name.equals(TODAYS);
        drafts.save(
                        SampleData.id("survey-link:" + name),
                        new Survey(SampleData.id("survey:" + name), notice.id()),
                        questionnaire,
                        today ? TODAYS_TOKEN : Tokens.next(),
                        today ? TODAYS_CODE : drafts.freeCode(),
                        SurveyWindow.AFTER)
                .agree(OffsetDateTime.now(clock), new AccountId(SampleData.id("account:ward")), "");
    }

    private static UUID id(String session, String part) {
        return SampleData.id("question:" + session + ":" + part);
    }
}
