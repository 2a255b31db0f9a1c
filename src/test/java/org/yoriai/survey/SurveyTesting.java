package org.yoriai.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** What the tests of questionnaires share: a questionnaire of every kind of question, on a session of their own. */
@YoriaiTest
abstract class SurveyTesting {
    private static final List<String> PARTS = List.of(
            "survey_link", "survey_draft", "survey_printing", "survey_voice", "survey_submission", "questionnaire");

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    QuestionnaireEditing editing;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyResults results;

    @Autowired
    JdbcClient jdbc;

    private final List<ProgrammeSessionId> made = new ArrayList<>();

    /** Other tests count the sample's sessions. */
    @AfterEach
    void forget() {
        String surveys = " where survey_id in (select id from survey where session_id = ?)";
        for (ProgrammeSessionId session : made) {
            for (String part : PARTS) {
                jdbc.sql("delete from " + part + surveys).param(session.value()).update();
            }
            String checkouts = "(select id from checkout where session_id = ?)";
            for (String part : new String[] {"kit_token", "checkout_person"}) {
                jdbc.sql("delete from " + part + " where checkout_id in " + checkouts)
                        .param(session.value())
                        .update();
            }
            for (String part : new String[] {"checkout", "survey", "participant", "act", "act_log", "assignment"}) {
                jdbc.sql("delete from " + part + " where session_id = ?")
                        .param(session.value())
                        .update();
            }
            jdbc.sql(
                            "delete from programme_session where id = ?"
                                    + " and not exists (select 1 from material_session m where m.session_id = programme_session.id)")
                    .param(session.value())
                    .update();
        }
        made.clear();
    }

    Person ward() {
        return As.signedIn(signIn, "ward");
    }

    Person office() {
        return As.signedIn(signIn, "office");
    }

    static ProgrammeSessionId session(String name) {
        return new ProgrammeSessionId(SampleData.id("session:" + name));
    }

    /** A session that no other test touches, held today. */
    ProgrammeSessionId freshSession() {
        ProgrammeSessionId fresh = new ProgrammeSessionId(UUID.randomUUID());
        List<String> columns = jdbc.sql("select column_name from information_schema.columns"
                        + " where lower(table_name) = 'programme_session' and lower(table_schema) = 'public'"
                        + " order by ordinal_position")
                .query(String.class)
                .list();
        List<String> taken = columns.stream()
                .map(column -> switch (column.toLowerCase(java.util.Locale.ROOT)) {
                    case "id" -> "cast(? as uuid)";
                    case "held_on" -> "cast(? as date)";
                    case "number" -> "(select max(number) + 1 from programme_session)";
                    default -> column;
                })
                .toList();
        jdbc.sql("insert into programme_session (" + String.join(", ", columns) + ") select " + String.join(", ", taken)
                        + " from programme_session where id = ?")
                .params(new ArrayList<>(parameters(columns, fresh)))
                .update();
        made.add(fresh);
        return fresh;
    }

    /** The person may take the session's kit out. */
    void assign(ProgrammeSessionId session, String login) {
        jdbc.sql("insert into assignment (id, contract_id, session_id, account_id, role)"
                        + " select ?, contract_id, id, ?, 'FACILITATOR' from programme_session where id = ?")
                .params(UUID.randomUUID(), SampleData.id("account:" + login), session.value())
                .update();
    }

    /** Made in another way, and forgotten with the others. */
    void made(ProgrammeSessionId session) {
        made.add(session);
    }

    private static List<Object> parameters(List<String> columns, ProgrammeSessionId fresh) {
        List<Object> parameters = new ArrayList<>();
        for (String column : columns) {
            switch (column.toLowerCase(java.util.Locale.ROOT)) {
                case "id" -> parameters.add(fresh.value());
                case "held_on" -> parameters.add(LocalDate.now(BusinessTime.ZONE));
                default -> {
                    // taken over as it is
                }
            }
        }
        parameters.add(SampleData.id("session:seminar-7"));
        return parameters;
    }

    /** Begun by the office from a template, rewritten, and agreed on by the ward. */
    SurveyFacts agreed(ProgrammeSessionId session, Questionnaire questionnaire) {
        As.run(office(), () -> {
            editing.begin(session, "satisfaction", office());
            editing.save(session, 1, questionnaire, office());
        });
        As.run(ward(), () -> editing.agree(session, 1, ward()));
        return As.call(ward(), () -> surveys.of(session).orElseThrow());
    }

    /** 問1–3 on the first page, 問4 on a second one for those who chose 1 in 問1, 問5–7 on the third. */
    static Questionnaire everyKind() {
        UUID salt = UUID.randomUUID();
        QuestionFacts use = choose(salt, 1, QuestionKind.SINGLE, Optional.empty(), "使《つか》う", "使わない", "その他");
        QuestionFacts tools = choose(salt, 2, QuestionKind.MULTIPLE, Optional.empty(), "LINE", "メール", "その他");
        QuestionFacts why = written(
                salt,
                3,
                QuestionKind.LINE,
                Optional.of(new Condition(use.id(), List.of(use.options().get(1).id()))));
        QuestionFacts many = written(salt, 4, QuestionKind.NUMBER, Optional.empty());
        QuestionFacts scale = choose(salt, 5, QuestionKind.SCALE, Optional.empty(), "5", "4", "3", "2", "1");
        QuestionFacts line = written(salt, 6, QuestionKind.LINE, Optional.empty());
        QuestionFacts text = written(salt, 7, QuestionKind.TEXT, Optional.empty());
        return new Questionnaire(
                new Wording("見本《みほん》の質問票《しつもんひょう》", "みほんの しつもん", "Sample"),
                Wording.NONE,
                List.of(
                        new SectionFacts(
                                UUID.randomUUID(), Wording.of("はじめに"), Optional.empty(), List.of(use, tools, why)),
                        new SectionFacts(
                                UUID.randomUUID(),
                                Wording.of("使う方へ"),
                                Optional.of(new Condition(
                                        use.id(),
                                        List.of(use.options().getFirst().id()))),
                                List.of(many)),
                        new SectionFacts(
                                UUID.randomUUID(), Wording.NONE, Optional.empty(), List.of(scale, line, text))));
    }

    static QuestionFacts choose(
            UUID salt, int position, QuestionKind kind, Optional<Condition> shownIf, String... options) {
        return new QuestionFacts(
                new QuestionId(id(salt, position, 0)),
                position,
                kind,
                Wording.of("設問" + position),
                Wording.NONE,
                position != 2,
                IntStream.rangeClosed(1, options.length)
                        .mapToObj(number -> new OptionFacts(
                                new OptionId(id(salt, position, number)),
                                number,
                                Wording.of(options[number - 1]),
                                options[number - 1].equals("その他")))
                        .toList(),
                shownIf,
                Bounds.WIDEST,
                Wording.NONE);
    }

    static QuestionFacts written(UUID salt, int position, QuestionKind kind, Optional<Condition> shownIf) {
        return new QuestionFacts(
                new QuestionId(id(salt, position, 0)),
                position,
                kind,
                Wording.of("設問" + position),
                Wording.NONE,
                position < 6,
                List.of(),
                shownIf,
                new Bounds(0, 500),
                Wording.NONE);
    }

    private static UUID id(UUID salt, int question, int option) {
        return UUID.nameUUIDFromBytes(
                (salt + "/" + question + "/" + option).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
