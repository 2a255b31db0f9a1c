package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.yoriai.TestDatabase;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;

/**
 * Submissions a second to one survey of 20 questions by 16 clients over real HTTP, each committed to the disk before it is answered,
 * beside rows of the same size inserted one by one into the same table of the same database.
 */
@Tag("bench")
@TestPropertySource(properties = "yoriai.survey.answers-a-minute=100000000")
class SurveyBenchmark extends SurveyTesting {
    private static final int CLIENTS = 16;
    private static final int WARM_UP = 16_000;
    private static final int SUBMISSIONS = 12_000;
    private static final int QUESTIONS = 20;

    /** Far from those that the server gives. */
    private final AtomicInteger number = new AtomicInteger(1_000_000);

    @Test
    void submissions() throws Exception {
        String database = TestDatabase.postgres() ? "postgres" : "h2";
        ProgrammeSessionId session = freshSession();
        SurveyFacts survey = agreed(session, twentyQuestions());
        send(survey, WARM_UP);
        Measured sent = send(survey, SUBMISSIONS);
        tell("survey-" + database, sent.perSecond());
        tell("survey-p95-" + database, sent.p95());
        assertThat(counted(survey)).isEqualTo(WARM_UP + SUBMISSIONS);
        insert(survey, WARM_UP);
        tell("survey-raw-" + database, insert(survey, SUBMISSIONS).perSecond());
        Phone phone = new Phone(port);
        int size = 0;
        for (String path : List.of(survey.path(), "/styles/tokens.css", "/styles/survey.css", "/styles/survey.js")) {
            size += phone.compressed(path).body().length;
        }
        tell("survey-page", size / 1024.0);
    }

    /** 速さ */
    private record Measured(double perSecond, double p95) {}

    private Measured send(SurveyFacts survey, int submissions) throws Exception {
        String answers = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number ->
                        "q" + number + "=" + (number > 18 ? "%E8%A6%8B%E6%9C%AC%E3%81%AE%E6%84%8F%E8%A6%8B" : "2"))
                .collect(Collectors.joining("&", "&", ""));
        URI address = URI.create("http://localhost:" + port + survey.path() + "/answers");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return atOnce(submissions, () -> {
                HttpRequest request = HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("v=1&nonce=" + UUID.randomUUID() + answers))
                        .build();
                assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(303);
                return null;
            });
        }
    }

    private Measured insert(SurveyFacts survey, int rows) throws Exception {
        byte[] answers = jdbc.sql("select answers from survey_submission where survey_id = ? limit 1")
                .param(survey.id().value())
                .query((row, _) -> row.getBytes(1))
                .single();
        return atOnce(rows, () -> {
            jdbc.sql("insert into survey_submission (id, contract_id, survey_id, nonce, channel, version, number,"
                            + " received_at, answers) values (?, ?, ?, ?, 'PHONE', 1, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            SampleData.CONTRACT.value(),
                            survey.id().value(),
                            UUID.randomUUID(),
                            number.incrementAndGet(),
                            OffsetDateTime.now(),
                            answers)
                    .update();
            return null;
        });
    }

    private static Measured atOnce(int times, Callable<Void> work) throws Exception {
        List<Double> taken = new ArrayList<>();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<List<Double>>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(() -> {
                    List<Double> own = new ArrayList<>();
                    for (int number = 0; number < times / CLIENTS; number++) {
                        long from = System.nanoTime();
                        work.call();
                        own.add((System.nanoTime() - from) / 1e6);
                    }
                    return own;
                });
            }
            for (var client : threads.invokeAll(clients)) {
                taken.addAll(client.get());
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        List<Double> sorted = taken.stream().sorted().toList();
        return new Measured(times / seconds, sorted.get(sorted.size() * 95 / 100));
    }

    private int counted(SurveyFacts survey) {
        return jdbc.sql("select count(*) from survey_submission where survey_id = ?")
                .param(survey.id().value())
                .query(Integer.class)
                .single();
    }

    private static Questionnaire twentyQuestions() {
        UUID salt = UUID.randomUUID();
        return Questionnaire.of(
                "20問",
                "",
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> number > 18
                                ? written(salt, number, QuestionKind.TEXT, Optional.empty())
                                : choose(
                                        salt,
                                        number,
                                        number % 6 == 0 ? QuestionKind.MULTIPLE : QuestionKind.SINGLE,
                                        Optional.empty(),
                                        "とてもよい",
                                        "よい",
                                        "ふつう",
                                        "わるい"))
                        .toList());
    }

    private static void tell(String name, double figure) {
        System.out.printf("BENCH %s %.1f%n", name, figure);
    }
}
