package org.yoriai.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;

@YoriaiTest
class SurveyOnThePhoneTest {
    private static final ProgrammeSessionId TODAYS = session("seminar-5");
    private static final String[] FULL = {"q1", "2", "q2", "2", "q3", "1", "q4", "1", "q4", "3", "q5", "2"};

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyResults results;

    Phone phone;

    @BeforeEach
    void takeAPhone() {
        phone = new Phone(port);
    }

    @Test
    void anAnswerIsReceivedAndAReceiptShown() {
        HttpResponse<String> page = phone.get("/s/sample");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("本日の内容は、わかりやすかったですか。", "LINE公式アカウント", "03-0000-0000", "lang=\"ja\"");
        int before = answers();

        HttpResponse<String> sent =
                phone.post("/s/sample/answers", Phone.with(FULL, "nonce", Phone.nonce(page), "q6", "声が聞きやすかった"));

        assertThat(sent.statusCode()).isEqualTo(303);
        HttpResponse<String> thanks = phone.get(Phone.location(sent));
        assertThat(thanks.body())
                .contains("回答を受け付けました")
                .containsPattern("482715-\\d\\d")
                .contains("続けて、ほかの方が答える");
        assertThat(phone.get(Phone.location(sent)).body()).isEqualTo(thanks.body());
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    void theCodeLeadsToTheSurveyHoweverItIsTyped() {
        for (String typed : List.of("482715", " 482 715 ", "４８２７１５", "482-715")) {
            HttpResponse<String> sent = phone.post("/s", "code", typed);
            assertThat(sent.statusCode()).as(typed).isEqualTo(303);
            assertThat(Phone.location(sent)).endsWith("/s/sample");
        }
        assertThat(phone.post("/s", "code", "48271").body()).contains("6けたの数字を入れてください。", "value=\"48271\"");
        assertThat(phone.get("/s/").body()).contains("アンケートを開く");
    }

    @Test
    void sendingTwiceMakesOneAnswer() {
        String[] fields = Phone.with(FULL, "nonce", phone.open("/s/sample"));
        int before = answers();
        String first = Phone.location(phone.post("/s/sample/answers", fields));
        assertThat(Phone.location(phone.post("/s/sample/answers", fields))).isEqualTo(first);
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    void eightTapsAtOnceMakeOneAnswer() throws Exception {
        String[] fields = Phone.with(FULL, "nonce", phone.open("/s/sample"));
        int before = answers();
        assertThat(atOnce(8, _ -> Phone.location(phone.post("/s/sample/answers", fields))).stream()
                        .distinct())
                .hasSize(1);
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    void eightPeopleAtOnceGetEightNumbersWithoutAGap() throws Exception {
        int before = answers();
        List<String> places = atOnce(
                8,
                _ -> Phone.location(
                        phone.post("/s/sample/answers", Phone.with(FULL, "nonce", phone.open("/s/sample")))));
        assertThat(places.stream().distinct()).hasSize(8);
        assertThat(answers()).isEqualTo(before + 8);
        List<Integer> numbers = jdbc.sql("select number from survey_submission where survey_id = ? order by number")
                .param(SampleData.id("survey:seminar-5"))
                .query(Integer.class)
                .list();
        assertThat(numbers).first().isEqualTo(1);
        assertThat(numbers).last().isEqualTo(numbers.size());
    }

    @Test
    void whoFillsInASentPageAnewIsToldThatItWasNotSent() {
        String nonce = phone.open("/s/sample");
        phone.post("/s/sample/answers", Phone.with(FULL, "nonce", nonce));
        int before = answers();
        HttpResponse<String> second =
                phone.post("/s/sample/answers", Phone.with(FULL, "nonce", nonce, "q6", "ほかの方の意見"));
        assertThat(phone.get(Phone.location(second)).body()).contains("前に受け付けています");
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsToldAndNothingTypedIsLost() {
        String nonce = phone.open("/s/sample");
        HttpResponse<String> page = phone.post("/s/sample/answers", "nonce", nonce, "q1", "2", "q4", "5", "q6", "よかった");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("あと3か所、ご確認ください", "href=\"#q2-1\"", "id=\"q2-1\"", "よかった</textarea>")
                .containsPattern("name=\"q1\" value=\"2\" checked")
                .containsPattern("name=\"q4\" value=\"5\" checked");
        assertThat(Phone.nonce(page)).isEqualTo(nonce);
    }

    @Test
    void aTextOfTenThousandLettersIsToldAndKept() {
        String text = "長".repeat(10_000);
        HttpResponse<String> page =
                phone.post("/s/sample/answers", Phone.with(FULL, "nonce", phone.open("/s/sample"), "q6", text));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("2,000字まで書けます。\nいまは10,000字です。", text + "</textarea>");
    }

    @Test
    void anInjectedScriptIsShownAsText() {
        HttpResponse<String> page = phone.post(
                "/s/sample/answers", "nonce", phone.open("/s/sample"), "q6", "</textarea><script>alert(1)</script>");
        assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void withoutItsHiddenNumberAPageAsksOnceMoreAndLosesNothing() {
        HttpResponse<String> page = phone.post("/s/sample/answers", Phone.with(FULL, "nonce", "not-ours", "q6", "のこる"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("もう一度「回答を送る」を押してください", "のこる</textarea>");
        assertThat(phone.post("/s/sample/answers", Phone.with(FULL, "nonce", Phone.nonce(page), "q6", "のこる"))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest(name = "{0} {1} as {2}: {4}")
    @CsvSource({
        "GET, /s/unknown, text/plain, '', 404",
        "GET, /s/sample/more/parts, text/plain, '', 404",
        "GET, /s/sample/thanks/not-a-receipt, text/plain, '', 404",
        "GET, /s/sample/thanks/00000000-0000-4000-8000-000000000000, text/plain, '', 404",
        "POST, /s/unknown/answers, application/x-www-form-urlencoded, q1=1, 404",
        "POST, /s/sample/answers, application/x-www-form-urlencoded, q1=%ZZ, 400",
        "POST, /s/sample/answers, application/x-www-form-urlencoded, nonce=00000000-0000-4000-8000-000000000000&q1=99&q2=x, 422",
        "POST, /s/sample/answers, application/json, {}, 415",
        "POST, /s/sample/answers, multipart/form-data, x, 415",
        "POST, /s/sample/answers, text/plain, q1=1, 415",
        "POST, /s, application/json, {}, 415",
        "POST, /s/sample, application/x-www-form-urlencoded, q1=1, 405",
        "PUT, /s/sample, text/plain, x, 405",
        "DELETE, /s/sample, text/plain, '', 405",
    })
    void whatIsNoAnswerGetsAPageInPlainWords(String method, String path, String type, String body, int status) {
        HttpResponse<String> page = phone.send(method, path, type, body);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<h1").doesNotContain("Exception", "Whitelabel", "HTTP Status");
    }

    @Test
    void anEnormousBodyIsRefused() {
        HttpResponse<String> page = phone.send(
                "POST", "/s/sample/answers", "application/x-www-form-urlencoded", "q6=" + "a".repeat(2_500_000));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("受け取れませんでした");
    }

    @Test
    void headIsAnsweredLikeGetWithoutABody() {
        assertThat(phone.send("HEAD", "/s/sample", "text/plain", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoGuessesCodesHasToWaitAndTheNextAddressDoesNot() {
        for (int guess = 0; guess < 30; guess++) {
            assertThat(phone.postFrom("203.0.113.7", "/s", "code", "000000").statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> held = phone.postFrom("203.0.113.7", "/s", "code", "482715");
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(held.body()).contains("番号のまちがいが続いています");
        assertThat(phone.postFrom("203.0.113.8", "/s", "code", "482715").statusCode())
                .isEqualTo(303);
    }

    @Test
    void beforeItsDaySurveysSayWhenTheyOpenAndAfterTwoWeeksThatTheyAreOver() {
        LocalDate today = LocalDate.now(BusinessTime.ZONE);
        HttpResponse<String> before = onDay(today.plusDays(1));
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.body()).contains("まだ始まっていません", "から答えられます");
        assertThat(onDay(today.minusDays(14)).body()).contains("name=\"nonce\"");
        HttpResponse<String> over = onDay(today.minusDays(15));
        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(over.body()).contains("受付は終わりました");
    }

    @Test
    void aClosedSurveyStoresNothing() {
        String path = surveyOf("seminar-1").path();
        assertThat(phone.post(path + "/answers", Phone.with(FULL, "nonce", "00000000-0000-4000-8000-000000000001"))
                        .statusCode())
                .isEqualTo(410);
        assertThat(jdbc.sql("select count(*) from survey_submission where survey_id = ?")
                        .param(SampleData.id("survey:seminar-1"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void inTheDatabaseNoAnswerTokenOrCodeStandsInClear() {
        String text = "わたしの秘密の意見";
        phone.post("/s/sample/answers", Phone.with(FULL, "nonce", phone.open("/s/sample"), "q6", text));
        List<byte[]> columns = new ArrayList<>();
        for (String query : List.of(
                "select answers from survey_submission",
                "select token from survey_link",
                "select code from survey_link")) {
            columns.addAll(jdbc.sql(query).query((row, _) -> row.getBytes(1)).list());
        }
        String chosen = SampleData.id("question:seminar-5:1-2").toString();
        assertThat(columns)
                .hasSizeGreaterThan(18)
                .allSatisfy(bytes -> assertThat(new String(bytes, UTF_8))
                        .doesNotContain(
                                text,
                                chosen,
                                "482715",
                                surveyOf("seminar-6").path().substring(3)));
        assertThat(jdbc.sql("select token_hash, code_hash from survey_link")
                        .query((row, _) -> row.getString(1) + row.getString(2))
                        .list())
                .doesNotContain("sample", "482715");
    }

    @Test
    void theFirstFlightIsAtMost14KilobytesAndNoScriptStandsInThePage() {
        int size = 0;
        for (String path : List.of("/s/sample", "/styles/tokens.css", "/styles/survey.css", "/styles/survey.js")) {
            HttpResponse<byte[]> part = phone.compressed(path);
            assertThat(part.statusCode()).as(path).isEqualTo(200);
            assertThat(part.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
            size += part.body().length;
        }
        String page = phone.get("/s/sample").body();
        assertThat(page).doesNotContain("<script>", "onclick", "/VAADIN", "style=");
        assertThat(page.split("<link rel=\"stylesheet\"", -1)).hasSize(3);
        assertThat(size).isLessThanOrEqualTo(14 * 1024);
    }

    @Test
    void pagesMayNotBeFramedScriptedOrLeakTheirAddress() {
        var headers = phone.get("/s/sample").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aBrowserSetToEnglishGetsEnglishAroundTheQuestionsAndOthersJapanese() {
        assertThat(phone.get("/s/sample", "Accept-Language", "en-GB,en;q=0.9").body())
                .contains("<html lang=\"en\">", "Send answers", "Was today’s session easy to understand?");
        assertThat(phone.get("/s/sample", "Accept-Language", "fr").body()).contains("<html lang=\"ja\">", "回答を送る");
    }

    private HttpResponse<String> onDay(LocalDate day) {
        ProgrammeSessionId session = session("seminar-7");
        LocalDate planned = jdbc.sql("select held_on from programme_session where id = ?")
                .param(session.value())
                .query(LocalDate.class)
                .single();
        String path = surveyOf("seminar-7").path();
        hold(session, day);
        try {
            return phone.get(path);
        } finally {
            hold(session, planned);
        }
    }

    private void hold(ProgrammeSessionId session, LocalDate day) {
        jdbc.sql("update programme_session set held_on = ? where id = ?")
                .params(day, session.value())
                .update();
    }

    private SurveyFacts surveyOf(String name) {
        SurveyFacts[] found = new SurveyFacts[1];
        As.run(
                As.signedIn(signIn, "ward"),
                () -> found[0] = surveys.of(session(name)).orElseThrow());
        return found[0];
    }

    private int answers() {
        int[] found = new int[1];
        As.run(
                As.signedIn(signIn, "ward"),
                () -> found[0] = results.coverage(TODAYS).phone());
        return found[0];
    }

    private static ProgrammeSessionId session(String name) {
        return new ProgrammeSessionId(SampleData.id("session:" + name));
    }

    private static <T> List<T> atOnce(int times, java.util.function.Function<Integer, T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                calls.add(() -> work.apply(number));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> call : threads.invokeAll(calls)) {
                done.add(call.get());
            }
            return done;
        }
    }
}
