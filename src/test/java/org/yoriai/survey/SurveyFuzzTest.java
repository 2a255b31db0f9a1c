package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.SampleData;

/**
 * 10,000 submissions that no page of ours would send: wrong types, sizes, encodings, fields and numbers. Told by a seed, so that what
 * breaks breaks again.
 */
@Tag("attack")
class SurveyFuzzTest extends SurveyTesting {
    private static final int SUBMISSIONS = 10_000;
    private static final int CLIENTS = 8;
    /** So many that no link feels its limit of answers a minute. */
    private static final int SURVEYS = 20;

    private static final long SEED = 20_260_401;
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, Charset.forName("Shift_JIS"), StandardCharsets.UTF_16);
    private static final String[] TEXTS = {
        "",
        " ",
        "1",
        "-1",
        "0",
        "99999999999999999999",
        "1e9",
        "NaN",
        "ー",
        "１２",
        "true",
        "null",
        "[]",
        "{}",
        "<b>",
        "%00",
        "\u0000",
        "\ud800",
        "\uFFFE",
        "😀".repeat(50),
        "長".repeat(201),
        "長".repeat(2_001),
        "a".repeat(9_000),
        "'; drop table survey;--",
        "${7*7}",
        "#{T(java.lang.Runtime)}",
        "__${7*7}__",
        "1,2,3",
        "\r\n\r\n",
        "\u202Eabc",
        "2147483648",
        "00000001"
    };

    @Autowired
    Submissions submissions;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void nothingBreaksAndNothingIsStoredThatTheQuestionnaireDoesNotAllow() throws Exception {
        List<SurveyFacts> tried = new ArrayList<>();
        for (int number = 0; number < SURVEYS; number++) {
            tried.add(agreed(freshSession(), number % 4 == 0 ? everyKind() : onOnePage()));
        }
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS);
                HttpClient http = HttpClient.newHttpClient()) {
            List<Callable<Void>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(SEED + client);
                clients.add(() -> {
                    for (int number = 0; number < SUBMISSIONS / CLIENTS; number++) {
                        String path = tried.get(number % SURVEYS).path();
                        HttpResponse<String> answer = http.send(request(path, random), BodyHandlers.ofString());
                        statuses.merge(answer.statusCode(), 1, Integer::sum);
                        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(clients)) {
                done.get();
            }
        }
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(SUBMISSIONS);
        // some got through, some were told what is wrong, some could not be read: or nothing was tried
        assertThat(statuses.keySet()).contains(303, 400, 415, 422);
        int stored = 0;
        for (SurveyFacts survey : tried) {
            for (Answers answers : stored(survey)) {
                stored++;
                assertThat(AnswerRules.problems(survey.questionnaire(), answers))
                        .isEmpty();
                assertThat(survey.questionnaire().asked(answers)).isEqualTo(answers);
            }
        }
        assertThat(stored).as("of " + statuses).isGreaterThan(200);
    }

    private static Questionnaire onOnePage() {
        Questionnaire parts = everyKind();
        return new Questionnaire(
                parts.title(),
                parts.intro(),
                List.of(new SectionFacts(UUID.randomUUID(), Wording.NONE, Optional.empty(), parts.questions())));
    }

    private List<Answers> stored(SurveyFacts survey) {
        return ContractScope.within(
                SampleData.CONTRACT,
                () -> transaction.execute(_ -> submissions.received(survey.id()).stream()
                        .map(Received::answers)
                        .toList()));
    }

    private HttpRequest request(String path, Random random) {
        Charset encoding = ENCODINGS.get(random.nextInt(20) == 0 ? random.nextInt(ENCODINGS.size()) : 0);
        String type = random.nextInt(30) == 0
                ? pick(
                        random,
                        "text/plain",
                        "application/json",
                        "multipart/form-data; boundary=x",
                        "",
                        "application/x-www-form-urlencoded; charset=nonsense")
                : "application/x-www-form-urlencoded";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path + "/answers"))
                .POST(BodyPublishers.ofByteArray(body(random).getBytes(encoding)));
        return type.isEmpty()
                ? request.build()
                : request.header("Content-Type", type).build();
    }

    private static String body(Random random) {
        List<String> fields = new ArrayList<>();
        fields.add("nonce="
                + (random.nextInt(10) == 0 ? encoded(text(random)) : new UUID(random.nextLong(), random.nextLong())));
        fields.add("v=" + (random.nextInt(10) == 0 ? encoded(text(random)) : "1"));
        fields.add("part=" + pick(random, "3", "3", "3", "3", "1", "2", "0", "99", "x"));
        // often enough right, so that every rule is reached
        if (random.nextInt(3) > 0) {
            fields.addAll(List.of("q1=3", "q4=" + random.nextInt(600), "q5=" + (1 + random.nextInt(5))));
        }
        int more = random.nextInt(6);
        for (int field = 0; field < more; field++) {
            String name = "q" + random.nextInt(9) + (random.nextInt(4) == 0 ? "-other" : "");
            fields.add((random.nextInt(12) == 0 ? encoded(text(random)) : name) + "="
                    + (random.nextBoolean() ? Integer.toString(random.nextInt(7)) : encoded(text(random))));
        }
        String body = String.join("&", fields);
        return random.nextInt(40) == 0 ? body.substring(0, random.nextInt(body.length())) + "%" : body;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Random random) {
        return pick(random, TEXTS);
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
