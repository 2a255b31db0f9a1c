package org.yoriai.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The limits of docs/kit-protocol.md, Acts. */
class ActLimitsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static byte[] act(Map<String, Object> changes) {
        Map<String, Object> act = new TreeMap<>(Map.of(
                "v", 1,
                "id", "01900000-0000-7000-9000-000000000001",
                "checkout", "01900000-0000-7000-8000-00000000c001",
                "seq", 1,
                "session", "01900000-0000-7000-8000-000000005001",
                "author", "01900000-0000-7000-8000-00000000a001",
                "type", "entity.removed",
                "entity", "01900000-0000-7000-8000-000000000201",
                "at", "2026-11-23T13:58:00+09:00",
                "drift", 0));
        act.put("payload", Map.of());
        act.putAll(changes);
        return JSON.writeValueAsString(act).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} with {1} of {2} characters: fits {3}")
    @CsvSource({
        "attendance.walkIn, name, 1, true",
        "attendance.walkIn, name, 100, true",
        "attendance.walkIn, name, 101, false",
        "attendance.walkIn, name, 10000, false",
        "attendance.walkIn, name, 0, false",
        "attendance.walkIn, kana, 100, true",
        "attendance.walkIn, kana, 101, false",
        "attendance.walkIn, association, 101, false",
        "attendance.walkIn, association, 0, true",
        "remark.written, text, 0, false",
        "remark.written, text, 4000, true",
        "remark.written, text, 4001, false",
        "note.written, text, 4000, true",
        "note.written, text, 4001, false",
        "note.written, step, 40, true",
        "note.written, step, 41, false",
    })
    void textsKeepTheirLimits(String type, String field, int characters, boolean fits) {
        Map<String, Object> payload = new TreeMap<>(
                switch (type) {
                    case "attendance.walkIn" -> Map.of("name", "見本 次郎", "association", "見本町会");
                    case "remark.written" -> Map.of("text", "よかった");
                    default -> Map.of("step", "相談", "text", "よかった");
                });
        // outside the basic plane: one character, two code units
        payload.put(field, "𠮷".repeat(characters));
        byte[] json = act(Map.of("type", type, "payload", payload));
        if (fits) {
            assertThatCode(() -> ActReader.read(json)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ActReader.read(json)).hasMessage("payload-invalid");
        }
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "v       | 2                          | not-an-act",
                "v       | 0                          | not-an-act",
                "seq     | 0                          | not-an-act",
                "seq     | 1.5                        | not-an-act",
                "id      | \"1-1-1-1-1\"              | not-an-act",
                "author  | null                       | not-an-act",
                "at      | \"yesterday\"              | not-an-act",
                "at      | \"2026-11-23T13:58:00\"    | not-an-act",
                "at      | \"+99999-01-01T00:00:00Z\" | not-an-act",
                "drift   | 1e300                      | not-an-act",
                "drift   | \"0\"                      | not-an-act",
                "type    | \"card.moved\"             | type-unknown",
                "type    | \"attendance.marked\"      | payload-invalid",
                "type    | \"checklist.ticked\"       | payload-invalid",
            })
    void whatIsNoActSaysWhy(String field, String value, String reason) {
        byte[] json = act(Map.of(field, JSON.readTree(value)));
        assertThatThrownBy(() -> ActReader.read(json)).hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "7", "{", "''", "null", "{} {}"})
    void otherJsonIsNoAct(String text) {
        assertThatThrownBy(() -> ActReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("not-an-act");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "-1.2, -1", "3600000, 3600000"})
    void driftIsWholeMilliseconds(double given, long read) throws ActRejected {
        assertThat(ActReader.read(act(Map.of("drift", given))).drift()).isEqualTo(read);
    }
}
