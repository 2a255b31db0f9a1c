package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yoriai.shared.SampleData;
import tools.jackson.databind.JsonNode;

/** D6: what the association said before the visit, and what earlier visits left, are at hand in the kit. */
class KitHearingTest extends KitTesting {
    private static final UUID VISIT = SampleData.id("session:dispatch-2");
    private static final UUID LATER_VISIT = SampleData.id("session:dispatch-3");

    @Test
    void theHearingStandsInTheKitOfItsVisitAlone() {
        JsonNode hearing = visit(VISIT).taken.path("snapshot").path("hearing");
        assertThat(hearing.path("association").stringValue()).isEqualTo("手本自治会");
        assertThat(hearing.path("answers")).hasSize(4);
        assertThat(hearing.path("answers").get(1).path("answer").stringValue()).startsWith("Instagram");
        assertThat(kit().taken.path("snapshot").has("hearing")).isFalse();
        assertThat(viewings()).isPositive();
    }

    @Test
    void whatAnEarlierVisitToTheSameAssociationLeftComesWithTheNextOne() {
        KitClient.Kit first = visit(VISIT);
        first.push(
                first.act(
                        "note.written",
                        KitClient.id().toString(),
                        Map.of("step", "setup", "kind", "account", "text", "手本自治会（見本）")),
                first.act(
                        "promise.made",
                        KitClient.id().toString(),
                        Map.of("text", "メールでうかがう", "due", "2027-01-15", "channel", "mail")));
        jdbc.sql(
                        "insert into hearing (id, contract_id, session_id, association_id, answered_on) values (?, ?, ?, ?, ?)")
                .params(
                        KitClient.id(),
                        SampleData.CONTRACT.value(),
                        LATER_VISIT,
                        SampleData.id("association:手本自治会"),
                        LocalDate.of(2026, 11, 20))
                .update();

        KitClient.Kit second = visit(LATER_VISIT);
        JsonNode visits = second.taken.path("snapshot").path("hearing").path("visits");
        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).path("notes").toString()).contains("\"kind\":\"account\"", "手本自治会（見本）");
        assertThat(visits.get(0).path("promises").toString()).contains("メールでうかがう", "2027-01-15");
        assertThat(visit(VISIT).taken.path("snapshot").path("hearing").path("visits"))
                .as("a later visit is no earlier one")
                .isEmpty();

        String etag = second.snapshot().raw().headers().firstValue("ETag").orElseThrow();
        assertThat(second.snapshot("If-None-Match", etag).status()).isEqualTo(304);
        first.push(
                first.act("note.written", KitClient.id().toString(), Map.of("step", "questions", "text", "あとから届いた")));
        assertThat(second.snapshot("If-None-Match", etag).body().toString()).contains("あとから届いた");
    }

    private KitClient.Kit visit(UUID session) {
        KitClient tablet = tablet();
        tablet.signIn("adviser");
        return tablet.takeOut(session, ADVISER);
    }

    private long viewings() {
        return jdbc.sql("select count(*) from audit_entry where action = 'hearing.viewed' and subject = ?")
                .param(VISIT.toString())
                .query(Long.class)
                .single();
    }
}
