package org.yoriai.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.yoriai.YoriaiTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * No act is lost, doubled or stuck and every state is equal, whatever happens on the way: {@code -Dsimulation.seeds=N} seeds from
 * {@code -Dsimulation.first} on.
 */
@Tag("simulation")
@YoriaiTest
class FaultSimulationTest {
    private static final double LEAST_FAULTS = 0.2;
    private static final int SEEDS_BETWEEN_SIGNS_OF_LIFE = 100;
    private static final int PLAYERS = Runtime.getRuntime().availableProcessors();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Test
    void nothingIsLostDoubledOrStuck() throws Exception {
        // each killed server says so
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.yoriai.kit.web.KitTroubles", LogLevel.ERROR);
        long first = Long.getLong("simulation.first", 1);
        long seeds = Long.getLong("simulation.seeds", 20);
        AtomicLong next = new AtomicLong(first);
        List<Callable<Double>> players = new ArrayList<>();
        for (int player = 0; player < PLAYERS; player++) {
            Wire wire = new Wire(context);
            World world = new World(wire, jdbc, json, player);
            players.add(() -> playAll(next, first + seeds, wire, world));
        }
        double faulted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(PLAYERS)) {
            for (Future<Double> player : threads.invokeAll(players)) {
                faulted += player.get() / seeds;
            }
        }
        System.out.printf(
                "Fault simulation: %d seeds from %d, %d tablets x %d acts, %.0f %% of the requests faulted:"
                        + " 0 lost, 0 doubled, 0 stuck, all equal%n",
                seeds, first, Simulation.TABLETS, Simulation.ACTS, 100 * faulted);
        assertThat(faulted).isGreaterThan(LEAST_FAULTS);
    }

    private static double playAll(AtomicLong next, long end, Wire wire, World world) {
        double faulted = 0;
        for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
            faulted += play(seed, wire, world);
            if (seed % SEEDS_BETWEEN_SIGNS_OF_LIFE == 0) {
                System.out.println("Fault simulation reached seed " + seed);
            }
        }
        return faulted;
    }

    private static double play(long seed, Wire wire, World world) {
        try {
            return new Simulation(seed, wire, world).run();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    "Seed " + seed + " fails; bin/simulate --seed " + seed + " plays it again", failure);
        } finally {
            DyingDatabase.revive();
        }
    }

    @TestConfiguration
    static class Dying {
        @Bean
        static BeanPostProcessor dyingDatabase() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real && !(bean instanceof DyingDatabase)
                            ? new DyingDatabase(real)
                            : bean;
                }
            };
        }
    }
}
