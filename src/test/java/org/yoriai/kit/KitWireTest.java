package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yoriai.kit.KitClient.Answer;
import org.yoriai.shared.SampleData;
import tools.jackson.databind.JsonNode;

class KitWireTest extends KitTesting {

    @Test
    void aVisitIsCarriedFromTheTabletToTheServerAndBack() {
        KitClient tablet = tablet();
        assertThat(tablet.get("/time", "").body().path("now").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?\\+09:00");

        JsonNode signedIn = tablet.signIn("lecturer");
        assertThat(signedIn.path("person").path("id").stringValue()).isEqualTo(LECTURER.toString());
        assertThat(signedIn.path("person").path("name").stringValue()).isEqualTo("見本 太郎");
        JsonNode today = session(signedIn, TODAY);
        assertThat(today.path("kind").stringValue()).isEqualTo("seminar");
        assertThat(today.path("role").stringValue()).isEqualTo("lecturer");
        assertThat(today.path("venue").path("network").stringValue()).isEqualTo("available");
        assertThat(today.path("starts").stringValue()).endsWith("T14:00:00+09:00");

        KitClient.Kit kit = tablet.takeOut(TODAY, LECTURER);
        JsonNode snapshot = kit.taken.path("snapshot");
        assertThat(Base64.getUrlDecoder().decode(kit.taken.path("key").stringValue()))
                .hasSize(32);
        assertThat(kit.taken.path("acked").longValue()).isZero();
        assertThat(snapshot.path("participants")).hasSize(16);
        assertThat(snapshot.path("people").path(LECTURER.toString()).stringValue())
                .isEqualTo("見本 太郎");
        assertThat(snapshot.path("people")
                        .path(SampleData.id("account:auditor").toString())
                        .isMissingNode())
                .isTrue();
        assertThat(snapshot.path("checklist").get(0).path("phase").stringValue())
                .isEqualTo("leaving");

        String walkIn = KitClient.id().toString();
        String remark = KitClient.id().toString();
        Answer pushed = kit.push(
                kit.mark(0, "present"),
                kit.act("attendance.walkIn", walkIn, Map.of("name", "飛入 三郎", "association", "例示町会")),
                kit.act("attendance.marked", walkIn, Map.of("status", "left")),
                kit.act("checklist.ticked", kit.check(0), Map.of("done", true)),
                kit.act("runsheet.started", kit.agenda(0), Map.of()),
                kit.act("remark.written", remark, Map.of("text", "手が動いていた。")));
        assertThat(pushed.status()).isEqualTo(200);
        assertThat(pushed.body().path("acked").longValue()).isEqualTo(6);
        assertThat(pushed.body().path("receipt")).isEqualTo(json(Map.of("received", 6, "accepted", 6)));
        assertThat(pushed.body().path("results"))
                .allSatisfy(result ->
                        assertThat(result.path("status").stringValue()).isEqualTo("applied"));

        JsonNode record = kit.snapshot().body().path("record");
        assertThat(record.path("attendance").path(walkIn).path("status").stringValue())
                .isEqualTo("left");
        assertThat(record.path("walkIns"))
                .anySatisfy(
                        person -> assertThat(person.path("name").stringValue()).isEqualTo("飛入 三郎"));
        assertThat(record.path("checks").path(kit.check(0)).path("done").booleanValue())
                .isTrue();
        assertThat(record.path("runSheet").path(kit.agenda(0)).path("started").stringValue())
                .contains("+09:00");
        assertThat(record.path("remarks"))
                .anySatisfy(
                        shown -> assertThat(shown.path("text").stringValue()).isEqualTo("手が動いていた。"));
        assertThat(record.path("promises").isArray()).isTrue();

        Answer tooEarly = kit.giveBack(7);
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.code()).isEqualTo("not-all-received");
        assertThat(tooEarly.body().path("received").longValue()).isEqualTo(6);
        assertThat(tooEarly.body().path("recorded").longValue()).isEqualTo(7);
        Answer returned = kit.giveBack(6);
        assertThat(returned.status()).isEqualTo(200);
        assertThat(returned.body().path("accepted").longValue()).isEqualTo(6);
        assertThat(returned.body().path("returnedAt").stringValue()).endsWith("+09:00");
    }

    @Test
    void anAnswerLostWhileTakingOutLosesNothing() {
        KitClient tablet = tablet();
        tablet.signIn("lecturer");
        Answer first = tablet.tryTakeOut(TODAY.toString());
        KitClient.Kit kit = tablet.takeOut(TODAY, LECTURER);
        kit.push(kit.mark(0, "present"));
        Answer again = tablet.tryTakeOut(TODAY.toString());
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        for (String same : new String[] {"checkout", "key", "expires"}) {
            assertThat(again.body().path(same)).isEqualTo(first.body().path(same));
        }
        assertThat(again.body().path("pushToken")).isNotEqualTo(first.body().path("pushToken"));
        assertThat(again.body().path("acked").longValue()).isEqualTo(1);
    }

    @Test
    void aSecondPersonMayTakeUpTheSameTablet() {
        KitClient tablet = tablet();
        tablet.signIn("lecturer");
        KitClient.Kit first = tablet.takeOut(TODAY, LECTURER);
        tablet.signIn("adviser");
        KitClient.Kit second = tablet.takeOut(TODAY, ADVISER);
        assertThat(second.id).isEqualTo(first.id);
        assertThat(second.push(second.mark(1, "late"))
                        .body()
                        .path("results")
                        .get(0)
                        .path("status")
                        .stringValue())
                .isEqualTo("applied");
    }

    @Test
    void anUnchangedSnapshotIsNotSentAgain() {
        KitClient.Kit kit = kit(SampleData.id("session:seminar-6"));
        Answer snapshot = kit.snapshot();
        String etag = snapshot.raw().headers().firstValue("ETag").orElseThrow();
        Answer unchanged = kit.snapshot("If-None-Match", etag);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.raw().body()).isEmpty();
        kit.push(kit.mark(0, "present"));
        Answer changed = kit.snapshot("If-None-Match", etag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().path("version").longValue())
                .isGreaterThan(snapshot.body().path("version").longValue());
        assertThat(changed.body().path("acked").longValue()).isEqualTo(1);
    }

    @Test
    void twoWhoEditTheSameTextAtOnceAreBothKept() {
        KitClient.Kit one = kit();
        KitClient.Kit other = kit();
        String remark = KitClient.id().toString();
        var first = one.act("remark.written", remark, Map.of("text", "はじめ"));
        one.push(first);
        var mine = one.act("remark.written", remark, Map.of("text", "わたしの版", "base", first.get("id")));
        var theirs = other.act("remark.written", remark, Map.of("text", "もうひとつの版", "base", first.get("id")));
        assertThat(status(one.push(mine))).isEqualTo("applied");
        assertThat(status(other.push(theirs))).isEqualTo("conflict");
        JsonNode record = one.snapshot().body().path("record");
        assertThat(record.path("attention"))
                .anySatisfy(
                        entry -> assertThat(entry).isEqualTo(json(Map.of("id", remark, "reason", "rival-versions"))));
        assertThat(record.path("remarks")).anySatisfy(shown -> {
            assertThat(shown.path("text").stringValue()).isEqualTo("もうひとつの版");
            assertThat(shown.path("rival").path("text").stringValue()).isEqualTo("わたしの版");
        });
    }

    @Test
    void gzipIsTaken() {
        KitClient.Kit kit = kit();
        byte[] body = KitClient.gzip(json(Map.of(
                        "acts", java.util.List.of(kit.seal(kit.mark(0, "present")), kit.seal(kit.mark(1, "late")))))
                .toString()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Answer answer = kit.client.post(kit.path("acts"), kit.pushToken, body, "Content-Encoding", "gzip");
        assertThat(answer.body().path("acked").longValue()).isEqualTo(2);
    }

    private static String status(Answer answer) {
        return answer.body().path("results").get(0).path("status").stringValue();
    }

    private static JsonNode session(JsonNode signedIn, UUID id) {
        return StreamSupport.stream(signedIn.path("sessions").spliterator(), false)
                .filter(session -> session.path("id").stringValue().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Object value) {
        tools.jackson.databind.json.JsonMapper mapper = new tools.jackson.databind.json.JsonMapper();
        return mapper.readTree(mapper.writeValueAsString(value));
    }
}
