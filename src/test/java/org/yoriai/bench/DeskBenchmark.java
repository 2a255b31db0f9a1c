package org.yoriai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.CountedQueries;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Vault;

/** How long a page of the desk takes to come when 1,700 contracts have been kept in the same database. */
@Tag("bench")
@YoriaiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskBenchmark {
    private static final int CONTRACTS = Integer.getInteger("bench.contracts", 1_700);
    private static final int ANSWERS = 400_000;
    private static final int PEOPLE = 20;
    private static final int ROUNDS = 10;
    private static final int AT_ONCE = 2;

    @Autowired
    DataSource database;

    @Autowired
    Vault vault;

    @LocalServerPort
    int port;

    @BeforeAll
    void load() throws Exception {
        new ManyContracts(database, vault).load(CONTRACTS, ANSWERS);
        JdbcClient jdbc = JdbcClient.create(database);
        for (String table : new String[] {"contract", "programme_session", "survey_submission"}) {
            Bench.tell(
                    "desk-rows-" + table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
    }

    private static Map<String, String> pages(int copy) {
        UUID session = ManyContracts.id(SampleData.id("session:seminar-5"), copy);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("today", "today");
        pages.put("sessions", "sessions");
        pages.put("session", "sessions/" + session);
        pages.put("survey", "sessions/" + session + "/survey");
        pages.put("contract", "contract");
        return pages;
    }

    @Test
    void pages() throws Exception {
        List<DeskClient> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(new DeskClient("http://localhost:" + port).signIn(ManyContracts.login("ward", copyOf(person))));
        }
        round(people); // warms up
        for (String page : pages(1).keySet()) {
            Bench.tell("desk-queries-" + page, queries(people.getFirst(), page));
        }
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            round(people)
                    .forEach((page, more) ->
                            times.computeIfAbsent(page, _ -> new ArrayList<>()).addAll(more));
        }
        times.forEach((page, all) -> {
            Bench.tell("desk-p50-" + page, Bench.percentile(all, 50));
            Bench.tell("desk-p95-" + page, Bench.percentile(all, 95));
        });
        people.forEach(DeskClient::close);
    }

    private static int copyOf(int person) {
        return 1 + person * (CONTRACTS / PEOPLE);
    }

    private static long queries(DeskClient person, String page) throws Exception {
        long before = CountedQueries.asked();
        person.open(pages(copyOf(0)).get(page), "");
        long asked = CountedQueries.asked() - before;
        person.leave();
        return asked;
    }

    /** Everybody opens every page once, so many of them at the same time. */
    private static Map<String, List<Double>> round(List<DeskClient> people) throws Exception {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        List<Future<Map<String, Double>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int person = 0; person < people.size(); person++) {
                int number = person;
                all.add(threads.submit(() -> look(people.get(number), pages(copyOf(number)))));
            }
        }
        for (Future<Map<String, Double>> one : all) {
            one.get()
                    .forEach((page, time) ->
                            times.computeIfAbsent(page, _ -> new ArrayList<>()).add(time));
        }
        return times;
    }

    private static Map<String, Double> look(DeskClient person, Map<String, String> pages) throws Exception {
        Map<String, Double> times = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            long began = System.nanoTime();
            String drawn = person.open(page.getValue(), "");
            times.put(page.getKey(), (System.nanoTime() - began) / 1e6);
            assertThat(drawn).as(page.getKey()).contains("\"changes\"").doesNotContain("yo-dead-end");
            person.leave();
        }
        return times;
    }
}
