package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yoriai.kit.KitClient.Answer;
import org.yoriai.shared.SampleData;
import tools.jackson.databind.JsonNode;

/** The later kinds of act, from the tablet into the record that every tablet of the session sees. */
class KitActsTest extends KitTesting {

    private static String id() {
        return KitClient.id().toString();
    }

    private static String status(Answer answer) {
        return answer.body().path("results").get(0).path("status").stringValue();
    }

    private static JsonNode by(JsonNode list, String id) {
        for (JsonNode entry : list) {
            if (entry.path("id").stringValue().equals(id)) {
                return entry;
            }
        }
        throw new AssertionError(id + " is not in " + list);
    }

    @Test
    void groupWorkEquipmentAndPromisesReachTheRecord() {
        KitClient.Kit kit = kit();
        String group = id();
        String card = id();
        String promise = id();
        String equipment =
                kit.taken.path("snapshot").path("equipment").get(0).path("id").stringValue();
        Answer pushed = kit.push(
                kit.act("group.formed", group, Map.of("name", "1班", "members", List.of(kit.participant(0)))),
                kit.act("card.written", card, Map.of("group", group, "text", "回覧が遅い")),
                kit.act("card.moved", card, Map.of("theme", "連絡", "order", 1.5)),
                kit.act("card.voted", card, Map.of("votes", 2)),
                kit.act("promise.made", promise, Map.of("text", "見本を送る", "due", "2026-12-01", "channel", "mail")),
                kit.act("equipment.checked", equipment, Map.of("lent", 3, "note", "予備あり")));
        assertThat(pushed.body().path("results"))
                .allSatisfy(result ->
                        assertThat(result.path("status").stringValue()).isEqualTo("applied"));
        JsonNode record = kit.snapshot().body().path("record");
        assertThat(by(record.path("groups"), group).path("members").get(0).stringValue())
                .isEqualTo(kit.participant(0));
        JsonNode shown = by(record.path("cards"), card);
        assertThat(shown.path("kind").stringValue()).isEqualTo("issue");
        assertThat(shown.path("theme").stringValue()).isEqualTo("連絡");
        assertThat(shown.path("order").doubleValue()).isEqualTo(1.5);
        assertThat(shown.path("votes").path(LECTURER.toString()).intValue()).isEqualTo(2);
        assertThat(by(record.path("promises"), promise).path("due").stringValue())
                .isEqualTo("2026-12-01");
        assertThat(record.path("equipment").path(equipment).path("lent").intValue())
                .isEqualTo(3);
        assertThat(record.path("equipment").path(equipment).path("ok").booleanValue())
                .isTrue();
    }

    @Test
    void aSecondKeyingThatDiffersAsksAPersonAndAgreeingOnesDoNot() {
        KitClient.Kit one = kit();
        KitClient tablet = tablet();
        tablet.signIn("adviser");
        KitClient.Kit other = tablet.takeOut(TODAY, SampleData.id("account:adviser"));
        String mine = id();
        String theirs = id();
        int sheet = 7001;
        Map<String, Object> ticked = Map.of("sheet", sheet, "answers", Map.of("q1", List.of("a", "b")));
        Map<String, Object> reversed = Map.of("sheet", sheet, "answers", Map.of("q1", List.of("b", "a")));
        Map<String, Object> differing = Map.of("sheet", sheet, "answers", Map.of("q1", List.of("a")));
        assertThat(status(one.push(one.act("answer.keyed", mine, ticked)))).isEqualTo("applied");
        assertThat(status(other.push(other.act("answer.keyed", theirs, reversed))))
                .as("in another order")
                .isEqualTo("applied");
        assertThat(status(other.push(other.act("answer.keyed", theirs, differing))))
                .isEqualTo("conflict");
        JsonNode record = one.snapshot().body().path("record");
        assertThat(record.path("attention"))
                .anySatisfy(asked -> assertThat(asked.path("id").stringValue()).isEqualTo(theirs));
        one.push(one.act("entity.removed", mine, Map.of()));
        assertThat(status(other.push(other.act("answer.keyed", theirs, differing))))
                .as("the other keying is gone")
                .isEqualTo("applied");
        assertThat(one.snapshot().body().path("record").path("attention"))
                .noneSatisfy(asked -> assertThat(asked.path("id").stringValue()).isEqualTo(theirs));
    }

    @Test
    void aVersionThatMergesTheRivalsIsNoConflict() {
        KitClient.Kit kit = kit();
        String remark = id();
        var first = kit.act("remark.written", remark, Map.of("text", "はじめ"));
        var left = kit.act("remark.written", remark, Map.of("text", "左", "base", first.get("id")));
        var right = kit.act("remark.written", remark, Map.of("text", "右", "base", first.get("id")));
        kit.push(first, left);
        assertThat(status(kit.push(right))).isEqualTo("conflict");
        assertThat(status(kit.push(kit.act(
                        "remark.written",
                        remark,
                        Map.of("text", "左右", "base", right.get("id"), "merges", List.of(left.get("id")))))))
                .isEqualTo("applied");
        assertThat(kit.snapshot().body().path("record").path("attention"))
                .noneSatisfy(asked -> assertThat(asked.path("id").stringValue()).isEqualTo(remark));
    }

    @Test
    void anActAboutACardThatNobodyWroteIsKeptForAPerson() {
        KitClient.Kit kit = kit();
        Answer answer = kit.push(kit.act("card.voted", id(), Map.of()));
        assertThat(status(answer)).isEqualTo("quarantined");
        assertThat(answer.body().path("results").get(0).path("reason").stringValue())
                .isEqualTo("entity-unknown");
    }
}
