package org.yoriai.fieldwork;

import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Undoes a piece of a transaction and leaves the rest: Spring's nested transactions do not exist under JPA, the database's do. */
@Component
class Savepoints {
    private final JdbcTemplate jdbc;

    Savepoints(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs plain JDBC work; what it throws undoes the work alone. */
    void within(Runnable work) {
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                work.run();
            } catch (RuntimeException failed) {
                connection.rollback(before);
                throw failed;
            }
            connection.releaseSavepoint(before);
            return null;
        });
    }
}
