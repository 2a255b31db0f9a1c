package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.material.MaterialId;
import org.yoriai.material.MaterialReview;
import org.yoriai.material.MaterialSubmission;
import org.yoriai.material.MaterialTesting;
import org.yoriai.material.MaterialVersionId;
import org.yoriai.material.Materials;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import tools.jackson.databind.JsonNode;

/** S7: what the ward confirmed, and nothing else, goes into the kit. */
@Tag("attack")
class KitMaterialTest extends KitTesting {
    @Autowired
    SignIn signIn;

    @Autowired
    Materials materials;

    @Autowired
    MaterialSubmission submission;

    @Autowired
    MaterialReview review;

    @Autowired
    SessionPlanning planning;

    private MaterialTesting own;
    private Person office;
    private Person ward;
    private ProgrammeSessionId session;
    private MaterialId material;

    @BeforeEach
    void submit() {
        own = new MaterialTesting(jdbc, planning, submission, review);
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
        session = own.session(LocalDate.of(2026, 12, 24), office);
        material = own.submitted("手順書", office, session);
    }

    @AfterEach
    void forget() {
        for (String part : new String[] {"kit_token", "checkout_person"}) {
            jdbc.sql("delete from " + part + " where checkout_id in (select id from checkout where session_id = ?)")
                    .param(session.value())
                    .update();
        }
        jdbc.sql("delete from checkout where session_id = ?")
                .param(session.value())
                .update();
        own.forget();
    }

    @Test
    void theConfirmedVersionIsListedAndFetchedAsItIs() throws Exception {
        KitClient.Kit kit = kit(session.value());
        assertThat(listed(kit)).as("not confirmed yet").isEmpty();
        String etag = kit.snapshot().raw().headers().firstValue("ETag").orElseThrow();
        own.confirm(material, last(), ward);
        assertThat(kit.snapshot("If-None-Match", etag).status())
                .as("the tablet hears of it")
                .isEqualTo(200);
        JsonNode shown = kit.snapshot().body().path("materials").get(0);
        byte[] file = MaterialTesting.pdf("手順書").bytes();
        assertThat(shown.path("id").stringValue()).isEqualTo(last().toString());
        assertThat(shown.path("title").stringValue()).isEqualTo("手順書");
        assertThat(shown.path("version").intValue()).isEqualTo(1);
        assertThat(shown.path("name").stringValue()).isEqualTo("手順書.pdf");
        assertThat(shown.path("mediaType").stringValue()).isEqualTo("application/pdf");
        assertThat(shown.path("bytes").intValue()).isEqualTo(file.length);
        HttpResponse<byte[]> answer = fetch(kit, last().toString(), kit.readToken);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(file);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(jdbc.sql("select actor from audit_entry where action = 'material.taken' and subject = ?")
                        .param(last().toString())
                        .query(String.class)
                        .list())
                .containsExactly("checkout:" + kit.id);
    }

    @Test
    void whatWasReplacedIsListedNoLongerAndNotHandedOut() throws Exception {
        own.confirm(material, last(), ward);
        MaterialVersionId first = last();
        KitClient.Kit kit = kit(session.value());
        own.next(material, "二", office);
        assertThat(listed(kit)).as("opened again: nothing is confirmed").isEmpty();
        assertThat(fetch(kit, first.toString(), kit.readToken).statusCode()).isEqualTo(404);
        assertThat(fetch(kit, last().toString(), kit.readToken).statusCode())
                .as("not confirmed")
                .isEqualTo(404);
        own.confirm(material, last(), ward);
        assertThat(listed(kit)).containsExactly(last().toString());
    }

    @Test
    void anotherSessionsKitAnotherTokenAndAMadeUpAddressGetNothing() throws Exception {
        own.confirm(material, last(), ward);
        KitClient.Kit other = kit();
        String version = last().toString();
        assertThat(fetch(other, version, other.readToken).statusCode())
                .as("the kit of another session")
                .isEqualTo(404);
        KitClient.Kit kit = kit(session.value());
        assertThat(fetch(kit, version, kit.pushToken).statusCode())
                .as("the token that only appends")
                .isEqualTo(401);
        assertThat(fetch(kit, version, other.readToken).statusCode())
                .as("another kit's token")
                .isEqualTo(401);
        assertThat(fetch(kit, version, "").statusCode()).isEqualTo(401);
        assertThat(fetch(kit, UUID.randomUUID().toString(), kit.readToken).statusCode())
                .isEqualTo(404);
        assertThat(fetch(kit, "no-id", kit.readToken).statusCode()).isEqualTo(404);
        assertThat(fetch(kit, "..%2Fsnapshot", kit.readToken).statusCode()).isBetween(400, 404);
        kit.giveBack(0);
        assertThat(fetch(kit, version, kit.readToken).statusCode())
                .as("given back")
                .isEqualTo(403);
    }

    private List<String> listed(KitClient.Kit kit) {
        return StreamSupport.stream(kit.snapshot().body().path("materials").spliterator(), false)
                .map(one -> one.path("id").stringValue())
                .toList();
    }

    private MaterialVersionId last() {
        return As.call(office, () -> materials.get(material))
                .versions()
                .getLast()
                .id();
    }

    private HttpResponse<byte[]> fetch(KitClient.Kit kit, String version, String token)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    tablet().request("/checkouts/" + kit.id + "/materials/" + version, token)
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
