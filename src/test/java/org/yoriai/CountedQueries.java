package org.yoriai;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what the application under test asks of its database, whoever asks: Hibernate or a statement of our own. */
public final class CountedQueries implements BeanPostProcessor {
    private static final AtomicLong ASKED = new AtomicLong();

    /** How many statements have been executed since this JVM began. */
    public static long asked() {
        return ASKED.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return wrapped(Connection.class, super.getConnection());
        }
    }

    /** A round that happens to be made meanwhile (reminders, mail, clearing up) is asked for by no page. */
    private static boolean scheduled() {
        return Thread.currentThread().getName().startsWith("scheduling-");
    }

    private static <T> T wrapped(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (real instanceof Statement && method.getName().startsWith("execute") && !scheduled()) {
                        ASKED.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        return switch (result) {
                            case PreparedStatement statement
                            when real instanceof Connection -> wrapped(PreparedStatement.class, statement);
                            case Statement statement
                            when real instanceof Connection -> wrapped(Statement.class, statement);
                            case null, default -> result;
                        };
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
