package org.yoriai.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database whose server dies at a chosen step: the connection breaks there, what was not committed is gone. Each thread, which
 * plays a seed of its own, has a death of its own.
 */
final class DyingDatabase extends DelegatingDataSource {
    /** Each of them is a moment at which a server can die. */
    private static final Set<String> STEPS =
            Set.of("prepareStatement", "createStatement", "setSavepoint", "releaseSavepoint", "commit");

    private static final ThreadLocal<Death> DEATH = ThreadLocal.withInitial(Death::new);

    private static final class Death {
        private int stepsLeft = Integer.MAX_VALUE;
        private boolean afterCommit;
        private boolean dead;
    }

    DyingDatabase(DataSource real) {
        super(real);
    }

    /** Dies at the given step from now, before it is done. */
    static void dieBeforeStep(int steps) {
        revive();
        DEATH.get().stepsLeft = steps;
    }

    /** Dies as soon as a commit is done. */
    static void dieAfterCommit() {
        revive();
        DEATH.get().afterCommit = true;
    }

    static void revive() {
        DEATH.remove();
    }

    @Override
    public Connection getConnection() throws SQLException {
        requireAlive();
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) -> step(real, method, arguments));
    }

    private static Object step(Connection real, Method method, Object[] arguments) throws Throwable {
        Death death = DEATH.get();
        if (STEPS.contains(method.getName())) {
            requireAlive();
            death.dead = --death.stepsLeft <= 0;
            requireAlive();
        }
        Object answer = invoke(real, method, arguments);
        if (method.getName().equals("commit") && death.afterCommit) {
            death.dead = true;
            requireAlive();
        }
        return answer;
    }

    private static Object invoke(Connection real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private static void requireAlive() throws SQLException {
        if (DEATH.get().dead) {
            throw new SQLException("The server has been killed", "08006");
        }
    }
}
