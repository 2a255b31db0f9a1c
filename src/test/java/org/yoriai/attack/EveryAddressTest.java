package org.yoriai.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.attack.BareHttp.Answer;
import org.yoriai.attack.BareHttp.Shot;
import org.yoriai.attack.Doors.Door;
import org.yoriai.kit.KitClient;
import org.yoriai.shared.SampleData;

/** 10,000 requests at every address that the house has, by nobody, by people and by tablets: no failure, no inside of the house. */
@Tag("attack")
@YoriaiTest
class EveryAddressTest {
    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 6;
    private static final long SEED = Long.getLong("yoriai.fuzz.seed", 20_261_201);

    /** What only the inside of a program says. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?m)^\\s*at [\\w.$]+\\(|Exception\\b|java\\.lang|org\\.springframework|org\\.hibernate|Whitelabel|Apache Tomcat|"
                    + "SQLState|JdbcSQL|PSQL|root:x:0");

    @Autowired
    WebApplicationContext house;

    @LocalServerPort
    int port;

    @Test
    void nothingFailsAndNothingOfTheInsideIsTold() throws Exception {
        List<Door> doors = new ArrayList<>(Doors.addresses(house));
        Doors.views(house).forEach(view -> doors.add(new Door("GET", "/" + view)));
        doors.addAll(List.of(
                new Door("POST", "/login"),
                new Door("POST", "/logout"),
                new Door("POST", "/?v-r=uidl"),
                new Door("GET", "/actuator/{it}"),
                new Door("GET", "/kit/{it}"),
                new Door("GET", "/styles/{it}"),
                new Door("GET", "/VAADIN/{it}")));
        assertThat(doors).hasSizeGreaterThan(80);
        List<String> known = new ArrayList<>();
        List<String> callers = callers(known);
        System.out.println("Fuzzing " + doors.size() + " addresses, -Dyoriai.fuzz.seed=" + SEED);

        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        List<String> wrong = new ArrayList<>();
        BareHttp http = new BareHttp(port);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Void>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                Fuzz fuzz = new Fuzz(SEED + client, doors, known, callers);
                clients.add(() -> {
                    for (int number = first; number < REQUESTS; number += CLIENTS) {
                        Shot shot = fuzz.next(number);
                        Answer answer = http.send(shot);
                        statuses.merge(answer.status(), 1, Integer::sum);
                        complaint(shot, answer).ifPresent(said -> {
                            synchronized (wrong) {
                                wrong.add(said);
                            }
                        });
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(clients)) {
                done.get();
            }
        }
        System.out.println("Answers: " + statuses);
        assertThat(wrong).as("of " + statuses).isEmpty();
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(REQUESTS);
        // some were let in, some were sent to sign in, some were refused: or nothing was tried
        assertThat(statuses.keySet()).contains(200, 302, 400, 401, 403, 404, 405);
    }

    private List<String> callers(List<String> known) throws Exception {
        KitClient tablet = new KitClient("http://localhost:" + port).enrol();
        tablet.signIn("lecturer");
        KitClient.Kit kit = tablet.takeOut(SampleData.id("session:seminar-5"), SampleData.id("account:lecturer"));
        known.addAll(List.of(
                kit.id,
                kit.session.toString(),
                kit.participant(0),
                kit.agenda(0),
                SampleData.id("association:見本町会").toString(),
                "1",
                "2",
                "managers"));
        List<String> callers = new ArrayList<>(
                List.of("", "Authorization: Bearer " + kit.pushToken, "Authorization: Bearer " + kit.readToken));
        for (String login : List.of("ward", "office", "admin", "auditor", "lecturer")) {
            try (DeskClient desk = new DeskClient("http://localhost:" + port)) {
                callers.add("Cookie: " + desk.signIn(login).cookies());
            }
        }
        return callers;
    }

    private static java.util.Optional<String> complaint(Shot shot, Answer answer) {
        // a method that HTTP does not know is not implemented, and that is what 501 says
        boolean fails = answer.status() >= 500 && answer.status() != 501;
        boolean cut = answer.status() == 0;
        boolean split = answer.head().toLowerCase(java.util.Locale.ROOT).contains("\nx-injected");
        // scripts of the house's own hold such words
        boolean told = !answer.header("Content-Type").contains("javascript")
                && INSIDE.matcher(answer.body()).find();
        return fails || cut || split || told
                ? java.util.Optional.of(answer.status() + (told ? " tells of the inside: " : ": ") + shot + "\n  "
                        + answer.body().substring(0, Math.min(300, answer.body().length())))
                : java.util.Optional.empty();
    }
}
