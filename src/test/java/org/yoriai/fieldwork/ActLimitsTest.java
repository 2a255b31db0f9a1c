package org.yoriai.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
        "note.written, kind, 40, true",
        "note.written, kind, 41, false",
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
                "type    | \"card.burnt\"             | type-unknown",
                "type    | \"attendance.marked\"      | payload-invalid",
                "type    | \"checklist.ticked\"       | payload-invalid",
                "mends   | \"1-1-1-1-1\"              | not-an-act",
            })
    void whatIsNoActSaysWhy(String field, String value, String reason) {
        byte[] json = act(Map.of(field, JSON.readTree(value)));
        assertThatThrownBy(() -> ActReader.read(json)).hasMessage(reason);
    }

    @ParameterizedTest(name = "{0} {1}: fits {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "promise.made      | {'text': 'x', 'due': '2026-11-30', 'channel': 'mail'}  | true",
                "promise.made      | {'text': 'x', 'due': '2026-11-31', 'channel': 'mail'}  | false",
                "promise.made      | {'text': 'x', 'due': 'tomorrow', 'channel': 'mail'}    | false",
                "promise.made      | {'text': 'x', 'due': '2026-11-30', 'channel': ''}      | false",
                "promise.made      | {'text': '', 'due': '2026-11-30', 'channel': 'mail'}   | false",
                "answer.keyed      | {'sheet': 1, 'answers': {}}                            | true",
                "answer.keyed      | {'sheet': 9999, 'answers': {'a': 'b', 'c': ['d'], 'e': 5}} | true",
                "answer.keyed      | {'sheet': 0, 'answers': {}}                            | false",
                "answer.keyed      | {'sheet': 10000, 'answers': {}}                        | false",
                "answer.keyed      | {'sheet': 1.5, 'answers': {}}                          | false",
                "answer.keyed      | {'sheet': 1, 'answers': []}                            | false",
                "answer.keyed      | {'sheet': 1, 'answers': {'a': {}}}                     | false",
                "answer.keyed      | {'sheet': 1, 'answers': {'a': [1]}}                    | false",
                "answer.keyed      | {'sheet': 1, 'answers': {'a': true}}                   | false",
                "answer.keyed      | {'sheet': 1, 'answers': {'a': 1234567890123456789012345678901}} | false",
                "photograph.taken  | {'sha256': '%s', 'caption': ''}                        | true",
                "photograph.taken  | {'sha256': 'ab', 'caption': ''}                        | false",
                "photograph.taken  | {'sha256': '%s', 'caption': '', 'about': 'x'}          | false",
                "group.formed      | {'name': '1班', 'members': []}                         | true",
                "group.formed      | {'name': '', 'members': []}                            | false",
                "group.formed      | {'name': '1班'}                                        | false",
                "group.formed      | {'name': '1班', 'members': ['x']}                      | false",
                "answer.keyed      | {'sheet': 1, 'channel': 'tablet', 'answers': {}}       | true",
                "answer.keyed      | {'sheet': 1, 'channel': 'fax', 'answers': {}}          | false",
                "note.written      | {'step': 'setup', 'kind': 'account', 'text': 'x'}      | true",
                "note.written      | {'step': 'setup', 'kind': '', 'text': 'x'}             | false",
                "attendance.matched | {}                                                    | true",
                "attendance.matched | {'participant': '01900000-0000-7000-8000-000000000201'} | true",
                "attendance.matched | {'participant': 'x'}                                  | false",
                "group.chose       | {}                                                     | true",
                "group.chose       | {'theme': '連絡'}                                      | true",
                "group.chose       | {'theme': ''}                                          | false",
                "card.written      | {'text': 'x', 'kind': 'solution'}                      | true",
                "card.written      | {'text': 'x', 'kind': 'wish'}                          | false",
                "card.moved        | {}                                                     | true",
                "card.moved        | {'order': 'first'}                                     | false",
                "card.voted        | {}                                                     | true",
                "card.voted        | {'votes': 99}                                          | true",
                "card.voted        | {'votes': 100}                                         | false",
                "card.voted        | {'votes': -1}                                          | false",
                "equipment.checked | {}                                                     | true",
                "equipment.checked | {'ok': 'yes'}                                          | false",
                "equipment.checked | {'lent': 999, 'returned': 0}                           | true",
                "equipment.checked | {'lent': 1000}                                         | false",
                "remark.written    | {'text': 'x', 'merges': []}                            | true",
                "remark.written    | {'text': 'x', 'merges': 'y'}                           | false",
            })
    void payloadsKeepTheirLimits(String type, String payload, boolean fits) {
        String json = payload.replace('\'', '"').replace("%s", "0c".repeat(32));
        byte[] act = act(Map.of("type", type, "payload", JSON.readTree(json)));
        if (fits) {
            assertThatCode(() -> ActReader.read(act)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ActReader.read(act)).hasMessage("payload-invalid");
        }
    }

    @ParameterizedTest(name = "{0}: {1} of {2} fits {3}")
    @CsvSource({
        "promise.made, text, 1000, true",
        "promise.made, text, 1001, false",
        "promise.made, channel, 40, true",
        "promise.made, channel, 41, false",
        "photograph.taken, caption, 200, true",
        "photograph.taken, caption, 201, false",
        "group.formed, name, 40, true",
        "group.formed, name, 41, false",
        "card.written, text, 500, true",
        "card.written, text, 501, false",
        "card.moved, theme, 100, true",
        "card.moved, theme, 101, false",
        "group.chose, theme, 100, true",
        "group.chose, theme, 101, false",
        "equipment.checked, note, 400, true",
        "equipment.checked, note, 401, false",
    })
    void theLaterTypesTextsKeepTheirLimits(String type, String field, int characters, boolean fits) {
        Map<String, Object> payload = new TreeMap<>(
                switch (type) {
                    case "promise.made" -> Map.of("text", "送る", "due", "2026-11-30", "channel", "mail");
                    case "photograph.taken" -> Map.of("sha256", "0c".repeat(32), "caption", "");
                    case "group.formed" -> Map.of("name", "1班", "members", List.of());
                    case "card.written" -> Map.of("text", "課題");
                    default -> Map.of();
                });
        payload.put(field, "𠮷".repeat(characters));
        byte[] json = act(Map.of("type", type, "payload", payload));
        if (fits) {
            assertThatCode(() -> ActReader.read(json)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ActReader.read(json)).hasMessage("payload-invalid");
        }
    }

    @ParameterizedTest
    @CsvSource({"50, true", "51, false"})
    void aGroupAndAMergeHoldFifty(int count, boolean fits) {
        List<String> ids = IntStream.rangeClosed(1, count)
                .mapToObj("01900000-0000-7000-9000-%012d"::formatted)
                .toList();
        for (byte[] json : List.of(
                act(Map.of("type", "group.formed", "payload", Map.of("name", "1班", "members", ids))),
                act(Map.of("type", "remark.written", "payload", Map.of("text", "所感", "merges", ids))))) {
            if (fits) {
                assertThatCode(() -> ActReader.read(json)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> ActReader.read(json)).hasMessage("payload-invalid");
            }
        }
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
