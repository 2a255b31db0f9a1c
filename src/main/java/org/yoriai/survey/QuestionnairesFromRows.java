package org.yoriai.survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Ids;
import org.yoriai.survey.QuestionnaireJson.Stored;
import org.yoriai.survey.QuestionnaireJson.StoredOption;
import org.yoriai.survey.QuestionnaireJson.StoredQuestion;
import org.yoriai.survey.QuestionnaireJson.StoredSection;
import tools.jackson.databind.json.JsonMapper;

/** 移行 — turns the rows in which questions were kept into the first version of each questionnaire, agreed on as it was in use. */
@Component
class QuestionnairesFromRows implements JavaMigration {
    // needs no bean that touches the database: it runs before any of them may
    private static final JsonMapper JSON = new JsonMapper();
    private final Clock clock;

    QuestionnairesFromRows(Clock clock) {
        this.clock = clock;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("21.1");
    }

    @Override
    public String getDescription() {
        return "questionnaires from rows";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    private record Old(UUID id, UUID contract, String title, String intro) {}

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (Old survey : surveys(connection)) {
            insert(connection, survey);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table survey_option");
            statement.execute("drop table survey_question");
            statement.execute("alter table survey drop column title");
            statement.execute("alter table survey drop column intro");
        }
    }

    private static List<Old> surveys(Connection connection) throws SQLException {
        List<Old> surveys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, contract_id, title, intro from survey")) {
            while (rows.next()) {
                surveys.add(new Old(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getString(4)));
            }
        }
        return surveys;
    }

    private void insert(Connection connection, Old survey) throws SQLException {
        var content = new Stored(
                1,
                Wording.of(survey.title()),
                Wording.of(survey.intro()),
                List.of(new StoredSection(
                        Ids.next(), Wording.NONE, Optional.empty(), questions(connection, survey.id()))));
        OffsetDateTime now = OffsetDateTime.now(clock);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into questionnaire (id, contract_id, survey_id, number, content, created_at, agreed_at, agreed_in)"
                        + " values (?, ?, ?, 1, ?, ?, ?, '')")) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, survey.contract());
            insert.setObject(3, survey.id());
            insert.setString(4, JSON.writeValueAsString(content));
            insert.setObject(5, now);
            insert.setObject(6, now);
            insert.executeUpdate();
        }
    }

    private static List<StoredQuestion> questions(Connection connection, UUID survey) throws SQLException {
        List<StoredQuestion> questions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, kind, text, hint, required from survey_question where survey_id = ? order by position")) {
            select.setObject(1, survey);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    questions.add(new StoredQuestion(
                            id,
                            QuestionKind.valueOf(rows.getString(2)),
                            Wording.of(rows.getString(3)),
                            Wording.of(rows.getString(4)),
                            rows.getBoolean(5),
                            options(connection, id),
                            Optional.empty(),
                            Bounds.WIDEST,
                            Wording.NONE));
                }
            }
        }
        return questions;
    }

    private static List<StoredOption> options(Connection connection, UUID question) throws SQLException {
        List<StoredOption> options = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, text from survey_option where question_id = ? order by position")) {
            select.setObject(1, question);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    options.add(new StoredOption(rows.getObject(1, UUID.class), Wording.of(rows.getString(2)), false));
                }
            }
        }
        return options;
    }
}
