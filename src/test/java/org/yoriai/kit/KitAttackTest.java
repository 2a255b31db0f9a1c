package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.fieldwork.RejectionReason;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.kit.KitClient.Answer;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;

/** Every bad input gets a clear answer, nothing is dropped, and nothing else is touched. */
@Tag("attack")
class KitAttackTest extends KitTesting {
    @Autowired
    SignIn signIn;

    @Autowired
    Quarantine quarantine;

    @Autowired
    Checkouts checkouts;

    @Test
    void aBadActInTheMiddleStopsNoOther() {
        KitClient.Kit kit = kit();
        var first = kit.mark(0, "present");
        var poison = kit.act(
                "attendance.walkIn",
                KitClient.id().toString(),
                Map.of("name", "長".repeat(10_000), "association", "見本町会"));
        var last = kit.mark(1, "late");
        Answer answer = kit.push(first, poison, last);
        assertThat(statuses(answer)).containsExactly("applied", "quarantined payload-invalid", "applied");
        assertThat(answer.body().path("acked").longValue()).isEqualTo(3);
        assertThat(answer.body().path("receipt").path("received").longValue()).isEqualTo(3);
        assertThat(answer.body().path("receipt").path("accepted").longValue()).isEqualTo(2);
        assertThat(kit.giveBack(3).status()).isEqualTo(200);
        assertThat(attention(kit)).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(RejectionReason.PAYLOAD_INVALID);
            // kept whole, and readable after the kit's own key is gone
            assertThat(kept.json().orElseThrow()).contains("長".repeat(10_000));
        });
    }

    @Test
    void aForgedActIsKeptAndNotApplied() {
        KitClient.Kit kit = kit();
        var envelope = kit.seal(kit.mark(0, "present"));
        byte[] sealed = Base64.getUrlDecoder().decode((String) envelope.get("sealed"));
        sealed[5] ^= 1;
        envelope.put("sealed", Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
        assertThat(statuses(kit.pushSealed(List.of(envelope)))).containsExactly("quarantined unsealing-failed");
        assertThat(attention(kit))
                .singleElement()
                .satisfies(kept -> assertThat(kept.json()).isEmpty());
        assertThat(kit.push(kit.mark(0, "late")).body().path("acked").longValue())
                .isEqualTo(2);
    }

    @Test
    void anActMovedToAnotherPlaceInTheSequenceDoesNotOpen() {
        KitClient.Kit kit = kit();
        var first = kit.seal(kit.mark(0, "present"));
        var second = kit.seal(kit.mark(0, "absent"));
        first.put("seq", 2);
        second.put("seq", 1);
        assertThat(statuses(kit.pushSealed(List.of(second, first))))
                .containsExactly("quarantined unsealing-failed", "quarantined unsealing-failed");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "session, 01900000-0000-7000-8000-000000005001, session-mismatch",
        "author, 01900000-0000-7000-8000-00000000a001, author-unknown",
        "entity, 01900000-0000-7000-8000-000000000201, entity-unknown",
        "type, card.exploded, type-unknown",
        "id, 01900000-0000-7000-8000-000000000999, not-an-act",
        "checkout, 01900000-0000-7000-8000-000000000999, not-an-act",
        "seq, 7, not-an-act",
        "v, 2, not-an-act",
        "payload, x, payload-invalid",
    })
    void anActThatDoesNotBelongIsKeptWithItsReason(String field, String value, String reason) {
        KitClient.Kit kit = kit();
        var act = kit.mark(0, "present");
        Object id = act.get("id");
        act.put(field, value.length() == 1 && Character.isDigit(value.charAt(0)) ? Integer.parseInt(value) : value);
        var envelope = kit.seal(id, 1, new tools.jackson.databind.json.JsonMapper().writeValueAsBytes(act));
        assertThat(statuses(kit.pushSealed(List.of(envelope)))).containsExactly("quarantined " + reason);
        assertThat(stored(kit)).isZero();
    }

    @Test
    void anActOfTheWrongKindOfThingIsKept() {
        KitClient.Kit kit = kit();
        assertThat(statuses(kit.push(kit.act("attendance.marked", kit.agenda(0), Map.of("status", "present")))))
                .containsExactly("quarantined entity-unknown");
    }

    @Test
    void whatIsSealedButNoActIsKept() {
        KitClient.Kit kit = kit();
        assertThat(statuses(kit.pushSealed(
                        List.of(kit.seal(KitClient.id().toString(), 1, "not json".getBytes(StandardCharsets.UTF_8))))))
                .containsExactly("quarantined not-an-act");
    }

    @Test
    void aPlaceOrAnIdUsedTwiceIsKept() {
        KitClient.Kit kit = kit();
        var first = kit.mark(0, "present");
        kit.push(first);
        var samePlace = kit.mark(1, "late");
        samePlace.put("seq", 1);
        assertThat(statuses(kit.push(samePlace))).containsExactly("quarantined sequence-reused");
        assertThat(statuses(kit.push(samePlace))).containsExactly("duplicate");
        var sameId = kit.act("attendance.marked", kit.participant(2), Map.of("status", "left"));
        sameId.put("seq", 2);
        sameId.put("id", first.get("id"));
        var next = kit.mark(3, "late");
        next.put("seq", 3);
        assertThat(statuses(kit.push(sameId, next))).containsExactly("quarantined sequence-reused", "applied");
        assertThat(stored(kit)).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no JSON               | xx                                     | 400 | not-json",
                "half a JSON           | {\"acts\":[                            | 400 | not-json",
                "empty                 | ''                                     | 400 | not-json",
                "a list                | []                                     | 400 | not-understood",
                "no acts               | {}                                     | 400 | not-understood",
                "an empty batch        | {\"acts\":[]}                          | 400 | not-understood",
                "acts of another shape | {\"acts\":7}                           | 400 | not-understood",
                "null in the list      | {\"acts\":[null]}                      | 400 | not-understood",
                "an act without parts  | {\"acts\":[{}]}                        | 400 | not-understood",
                "a newer protocol      | {\"v\":2,\"acts\":\"another shape\"}   | 426 | newer-protocol",
                "a version of no kind  | {\"v\":\"one\"}                        | 400 | not-understood",
            })
    void aBodyThatIsNotWhatTheCallTakesSaysSo(String name, String body, int status, String code) {
        KitClient.Kit kit = kit();
        Answer answer = kit.client.post(kit.path("acts"), kit.pushToken, body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(name).isEqualTo(status);
        assertProblem(answer, code);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        KitClient.Kit kit = kit();
        var envelope = kit.seal(kit.mark(0, "present"));
        envelope.put("id", "x");
        envelope.remove("sealed");
        Answer answer = kit.pushSealed(List.of(envelope));
        assertThat(answer.body().path("fields").toString()).isEqualTo("[\"acts[0].id\",\"acts[0].sealed\"]");
        var noBase64 = kit.seal(kit.mark(0, "present"));
        noBase64.put("iv", "?");
        assertThat(kit.pushSealed(List.of(noBase64)).body().path("fields").toString())
                .isEqualTo("[\"acts[0].iv\"]");
    }

    @Test
    void tooMuchAtOnceIsRefusedWhole() {
        KitClient.Kit kit = kit();
        var envelopes = kit.marks(201).stream().map(kit::seal).toList();
        Answer many = kit.pushSealed(envelopes);
        assertThat(many.status()).isEqualTo(413);
        assertProblem(many, "too-large");
        byte[] large = ("{\"acts\":[],\"x\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(kit.client.post(kit.path("acts"), kit.pushToken, large).status())
                .isEqualTo(413);
        assertThat(kit.pushSealed(envelopes.subList(0, 200))
                        .body()
                        .path("acked")
                        .longValue())
                .isEqualTo(200);
    }

    @Test
    void aGzipBombIsNotInflated() {
        KitClient.Kit kit = kit();
        byte[] bomb = KitClient.gzip(new byte[64 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        Answer answer = kit.client.post(kit.path("acts"), kit.pushToken, bomb, "Content-Encoding", "gzip");
        assertThat(answer.status()).isEqualTo(413);
        Answer noGzip = kit.client.post(
                kit.path("acts"), kit.pushToken, "{}".getBytes(StandardCharsets.UTF_8), "Content-Encoding", "gzip");
        assertThat(noGzip.code()).isEqualTo("not-json");
        Answer cut =
                kit.client.post(kit.path("acts"), kit.pushToken, Arrays.copyOf(bomb, 500), "Content-Encoding", "gzip");
        assertThat(cut.code()).isEqualTo("not-json");
        Answer other = kit.client.post(kit.path("acts"), kit.pushToken, bomb, "Content-Encoding", "br");
        assertThat(other.status()).isEqualTo(415);
    }

    @Test
    void eachTokenOpensItsOwnDoorOnly() {
        KitClient.Kit kit = kit();
        KitClient.Kit other = kit();
        assertProblem(kit.client.get(kit.path("snapshot"), kit.pushToken), "token-unknown");
        assertProblem(kit.client.post(kit.path("acts"), kit.readToken, Map.of()), "token-unknown");
        assertProblem(kit.client.post(kit.path("return"), kit.readToken, Map.of("recorded", 0)), "token-unknown");
        assertProblem(kit.client.get(kit.path("snapshot"), other.readToken), "token-unknown");
        assertProblem(kit.client.get(kit.path("snapshot"), ""), "token-unknown");
        assertProblem(kit.client.get(kit.path("snapshot"), "x"), "token-unknown");
        assertProblem(kit.client.post("/checkouts", kit.pushToken, Map.of()), "token-unknown");
        Answer unknown = kit.client.get("/checkouts/" + UUID.randomUUID() + "/snapshot", kit.readToken);
        assertThat(unknown.status()).isEqualTo(404);
        assertProblem(unknown, "checkout-unknown");
        assertProblem(kit.client.get("/checkouts/x/snapshot", kit.readToken), "checkout-unknown");
    }

    @Test
    void afterTheReturnTokensAreDeadAndTheKeyIsGone() {
        KitClient.Kit kit = kit();
        kit.push(kit.mark(0, "present"));
        assertThat(kit.giveBack(1).status()).isEqualTo(200);
        for (Answer answer : List.of(kit.push(kit.mark(0, "late")), kit.snapshot(), kit.giveBack(1))) {
            assertThat(answer.status()).isEqualTo(403);
            assertProblem(answer, "checkout-ended");
        }
        assertThat(jdbc.sql(
                                "select count(*) from checkout where id = ? and kit_key is null and returned_at is not null")
                        .param(UUID.fromString(kit.id))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        // the same tablet may take the session out anew
        assertThat(kit.client.tryTakeOut(TODAY.toString()).status()).isEqualTo(201);
    }

    @Test
    void onlyThoseAssignedTakeASessionOut() {
        KitClient tablet = tablet();
        assertThat(tablet.signIn("facilitator").path("sessions"))
                .isNotEmpty()
                .allSatisfy(session ->
                        assertThat(session.path("kind").stringValue()).isEqualTo("exchange"));
        Answer refused = tablet.tryTakeOut(TODAY.toString());
        assertThat(refused.status()).isEqualTo(403);
        assertProblem(refused, "not-assigned");
        assertProblem(tablet.tryTakeOut(UUID.randomUUID().toString()), "session-unknown");
        assertProblem(tablet.tryTakeOut("x"), "not-understood");
        tablet.signIn("ward");
        assertProblem(tablet.tryTakeOut(TODAY.toString()), "not-assigned");
        // a session of September: no kit could deliver any more
        tablet.signIn("lecturer");
        assertProblem(tablet.tryTakeOut(SampleData.id("session:seminar-1").toString()), "checkout-ended");
    }

    @Test
    void signingInNeedsARegisteredTabletAndTheRightPassword() {
        KitClient tablet = tablet();
        Answer wrong = tablet.trySignIn("adviser", "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertProblem(wrong, "sign-in-failed");
        Map<String, String> body = Map.of(
                "user", "lecturer", "password", KitClient.PASSWORD, "device", tablet.device(), "secret", "guessed");
        assertProblem(tablet.post("/sign-in", "", body), "device-unknown");
        assertProblem(tablet.post("/sign-in", "", Map.of("user", "a\u0000b")), "not-understood");
        assertProblem(tablet.post("/devices", "", Map.of("code", "GUESSED", "name", "x")), "code-unknown");
        assertProblem(
                tablet.post("/devices", "", Map.of("code", "SAMPLE-TABLET", "name", "x".repeat(41))), "not-understood");
    }

    @Test
    void guessingPasswordsHasToWait() {
        KitClient tablet = tablet();
        String nobody = "nobody-" + UUID.randomUUID();
        IntStream.range(0, 5).forEach(_ -> tablet.trySignIn(nobody, "guess"));
        Answer answer = tablet.trySignIn(nobody, "guess");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.raw().headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 30L);
    }

    @Test
    void callsThatDoNotExistAreToldSo() {
        KitClient tablet = tablet();
        assertThat(tablet.get("/nothing", "").status()).isEqualTo(404);
        assertProblem(tablet.get("/nothing", ""), "not-found");
        Answer method = tablet.get("/sign-in", "");
        assertThat(method.status()).isEqualTo(405);
        assertProblem(method, "method-not-allowed");
        Answer type = tablet.send(tablet.request("/devices", "")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"))
                .build());
        assertThat(type.status()).isEqualTo(415);
        assertProblem(type, "unsupported-media-type");
        Answer put = tablet.send(HttpRequest.newBuilder(
                        tablet.request("/checkouts/x/acts", "").build().uri())
                .PUT(BodyPublishers.ofString("x"))
                .build());
        assertThat(put.status()).isEqualTo(405);
    }

    @Test
    void problemsAreToldInTheLanguageOfTheTablet() {
        KitClient tablet = tablet();
        String japanese = tablet.get("/nothing", "").body().path("detail").stringValue();
        assertThat(japanese).isEqualTo("このあて先はありません。");
        assertThat(tablet.get("/nothing", "", "Accept-Language", "en-GB,ja;q=0.5")
                        .body()
                        .path("detail")
                        .stringValue())
                .isEqualTo("There is nothing at this address.");
        assertThat(tablet.get("/nothing", "", "Accept-Language", "fr")
                        .body()
                        .path("detail")
                        .stringValue())
                .isEqualTo(japanese);
    }

    @Test
    void theDeskSeesHowFarEachTabletIs() {
        KitClient.Kit kit = kit();
        kit.push(kit.mark(0, "present"), kit.act("card.exploded", kit.participant(0), Map.of()));
        Person office = As.signedIn(signIn, "office");
        As.run(
                office,
                () -> assertThat(checkouts.of(new ProgrammeSessionId(TODAY)))
                        .filteredOn(checkout -> checkout.id().toString().equals(kit.id))
                        .singleElement()
                        .satisfies(checkout -> {
                            assertThat(checkout.device()).isEqualTo("タブレット");
                            assertThat(checkout.personName()).isEqualTo("見本 太郎");
                            assertThat(checkout.received()).isEqualTo(2);
                            assertThat(checkout.accepted()).isEqualTo(1);
                            assertThat(checkout.quarantined()).isEqualTo(1);
                            assertThat(checkout.returnedAt()).isEmpty();
                        }));
    }

    private List<NeedsAttention> attention(KitClient.Kit kit) {
        List<NeedsAttention> found = new java.util.ArrayList<>();
        As.run(
                As.signedIn(signIn, "office"),
                () -> quarantine.of(new ProgrammeSessionId(TODAY)).stream()
                        .filter(kept -> kept.checkout().toString().equals(kit.id))
                        .forEach(found::add));
        return found;
    }

    private static void assertProblem(Answer answer, String code) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body().path("status").intValue()).isEqualTo(answer.status());
        assertThat(answer.body().path("detail").stringValue()).isNotBlank();
        assertThat(answer.body().path("title").stringValue()).isNotBlank();
        assertThat(answer.body().path("type").stringValue()).isNotBlank();
    }

    private static List<String> statuses(Answer answer) {
        return StreamSupport.stream(answer.body().path("results").spliterator(), false)
                .map(result -> (result.path("status").stringValue() + " "
                                + result.path("reason").stringValue(""))
                        .strip())
                .toList();
    }
}
