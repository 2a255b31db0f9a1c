package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.kit.KitClient.Answer;
import org.yoriai.shared.SampleData;

/** Fields that nobody asked for ride along: what the house decides by itself stays decided by it. */
@Tag("attack")
@YoriaiTest
class MassAssignmentTest {
    private static final String STRANGE = "00000000-0000-4000-8000-00000000beef";
    private static final String LONG_AGO = "2001-01-01T00:00:00+09:00";

    /** Every name that a column of the stored rows could be called by. */
    private static final Map<String, Object> SURPLUS = surplus();

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void aTabletNamesOnlyItself() {
        KitClient tablet = new KitClient(address());
        Map<String, Object> body = with(Map.of("code", "SAMPLE-TABLET", "name", "荷物のある端末"));
        body.put("secret", "chosen-by-the-tablet");
        Answer answer = tablet.post("/devices", "", body);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("secret").stringValue()).isNotEqualTo("chosen-by-the-tablet");
        UUID device = UUID.fromString(answer.body().path("device").stringValue());
        Map<String, Object> row = jdbc.sql("select * from device where id = ?")
                .param(device)
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("contract_id", SampleData.CONTRACT.value())
                .containsEntry("revoked_at", null);
        assertNothingTaken(row);
    }

    @Test
    void aSignInMakesNobodyMoreThanTheyAre() {
        KitClient tablet = new KitClient(address()).enrol();
        Map<String, Object> body =
                with(Map.of("user", "lecturer", "password", KitClient.PASSWORD, "secret", tablet.secret()));
        body.put("device", tablet.device());
        Answer answer = tablet.post("/sign-in", "", body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().body()).doesNotContain(STRANGE);
        Map<String, Object> row = jdbc.sql("select * from kit_sign_in where device_id = ?")
                .param(UUID.fromString(tablet.device()))
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("contract_id", SampleData.CONTRACT.value())
                .containsEntry("account_id", SampleData.id("account:lecturer"));
        assertNothingTaken(row);
    }

    @Test
    void aKitIsTakenOutOnTheHousesTerms() {
        KitClient tablet = new KitClient(address()).enrol();
        String token = tablet.signIn("lecturer").path("token").stringValue();
        Map<String, Object> body = with(Map.of("purpose", "講習会の運営", "destination", "見本区民センター"));
        body.put("session", SampleData.id("session:seminar-5").toString());
        Answer answer = tablet.post("/checkouts", token, body);
        assertThat(answer.status()).isEqualTo(201);
        Map<String, Object> row = jdbc.sql("select * from checkout where device_id = ?")
                .param(UUID.fromString(tablet.device()))
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("contract_id", SampleData.CONTRACT.value())
                .containsEntry("session_id", SampleData.id("session:seminar-5"))
                .containsEntry("account_id", SampleData.id("account:lecturer"))
                .containsEntry("returned_at", null)
                .containsEntry("last_seq", 0L);
        assertNothingTaken(row);
    }

    @Test
    void anActChangesWhatItIsAboutAndNothingElse() {
        KitClient tablet = new KitClient(address()).enrol();
        tablet.signIn("lecturer");
        KitClient.Kit kit = tablet.takeOut(SampleData.id("session:seminar-5"), SampleData.id("account:lecturer"));
        Map<String, Object> act = kit.mark(0, "present");
        String id = act.get("id").toString();
        long seq = ((Number) act.get("seq")).longValue();
        SURPLUS.forEach(act::putIfAbsent);
        Map<String, Object> payload = new LinkedHashMap<>(Map.of("status", "present"));
        SURPLUS.forEach((name, value) -> {
            if (!name.equals("status")) {
                payload.put(name, value);
            }
        });
        act.put("payload", payload);
        Map<String, Object> envelope = kit.seal(act);
        SURPLUS.forEach(envelope::putIfAbsent);
        Map<String, Object> body = with(Map.of("acts", List.of(envelope)));
        Answer answer = kit.client.post(kit.path("acts"), kit.pushToken, body);
        assertThat(answer.status()).isEqualTo(200);
        List<Map<String, Object>> rows = jdbc.sql("select * from act where checkout_id = ?")
                .param(UUID.fromString(kit.id))
                .query()
                .listOfRows();
        rows.forEach(row -> {
            assertThat(row)
                    .containsEntry("id", UUID.fromString(id))
                    .containsEntry("seq", seq)
                    .containsEntry("contract_id", SampleData.CONTRACT.value())
                    .containsEntry("session_id", kit.session);
            assertNothingTaken(row);
        });
        Answer back = kit.client.post(kit.path("return"), kit.pushToken, with(Map.of("recorded", 1)));
        assertThat(back.status()).isEqualTo(200);
        assertNothingTaken(jdbc.sql("select * from checkout where id = ?")
                .param(UUID.fromString(kit.id))
                .query()
                .singleRow());
    }

    @Test
    void anAnswerOnThePhoneIsOneMoreAnswerOnThePhone() throws Exception {
        try (DeskClient phone = new DeskClient(address())) {
            Matcher nonce = Pattern.compile("name=\"nonce\"[^>]*value=\"([^\"]+)\"")
                    .matcher(phone.ask("GET", "/s/sample", "").body());
            assertThat(nonce.find()).isTrue();
            StringBuilder form = new StringBuilder("nonce=" + nonce.group(1) + "&q1=2&q2=2&q3=1&q4=1&q4=3&q5=2");
            SURPLUS.forEach((name, value) -> form.append('&')
                    .append(name)
                    .append('=')
                    .append(java.net.URLEncoder.encode(value.toString(), java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(phone.ask("POST", "/s/sample/answers", form.toString()).statusCode())
                    .isEqualTo(200);
            Map<String, Object> row = jdbc.sql("select * from survey_submission where nonce = ?")
                    .param(UUID.fromString(nonce.group(1)))
                    .query()
                    .singleRow();
            assertThat(row)
                    .containsEntry("contract_id", SampleData.CONTRACT.value())
                    .containsEntry("channel", "PHONE");
            assertNothingTaken(row);
        }
    }

    private static void assertNothingTaken(Map<String, Object> row) {
        row.forEach((column, value) -> assertThat(String.valueOf(value))
                .as(column)
                .doesNotContain(STRANGE)
                .doesNotContain("2001-01-01", "2000-12-31")
                .doesNotContain("999999"));
    }

    private static Map<String, Object> with(Map<String, Object> asked) {
        Map<String, Object> body = new LinkedHashMap<>(SURPLUS);
        body.putAll(asked);
        return body;
    }

    private static Map<String, Object> surplus() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String id : List.of(
                "id",
                "contract",
                "contractId",
                "contract_id",
                "account",
                "accountId",
                "account_id",
                "device",
                "deviceId",
                "session",
                "sessionId",
                "session_id",
                "approver",
                "approverId",
                "checkedBy",
                "person",
                "by",
                "surveyId",
                "checkout",
                "checkoutId")) {
            all.put(id, STRANGE);
        }
        for (String time : List.of(
                "at",
                "recordedAt",
                "receivedAt",
                "received_at",
                "happened",
                "takenAt",
                "enrolledAt",
                "expiresAt",
                "expires_at",
                "returnedAt",
                "revokedAt",
                "createdAt",
                "deletedAt")) {
            all.put(time, LONG_AGO);
        }
        for (String number : List.of("number", "seq", "lastSeq", "received", "acked", "version", "position")) {
            all.put(number, 999_999);
        }
        all.put("role", "ADMIN");
        all.put("roles", List.of("ADMIN"));
        all.put("channel", "PAPER");
        all.put("opens", "push");
        all.put("status", "returned");
        all.put("state", "CLOSED");
        all.put("sample", true);
        all.put("class", "java.lang.Runtime");
        all.put("class.module.classLoader.x", "y");
        all.put("@class", "java.lang.Runtime");
        all.put("__proto__", Map.of("role", "ADMIN"));
        return all;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
