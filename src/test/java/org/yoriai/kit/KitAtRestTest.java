package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever gets hold of the server's database reads nothing personal in it, and cannot act as a tablet. */
@Tag("attack")
class KitAtRestTest extends KitTesting {
    private static final List<String> TABLES = List.of(
            "act", "act_log", "quarantined_act", "checkout", "kit_token", "kit_sign_in", "device", "audit_entry");

    @Test
    void noNameNoNoteNoKeyAndNoTokenStandsInTheDatabase() {
        KitClient.Kit kit = kit();
        kit.push(
                kit.act("attendance.walkIn", KitClient.id().toString(), Map.of("name", "秘密 花代", "association", "x")),
                kit.act("remark.written", KitClient.id().toString(), Map.of("text", "秘密の所感")),
                // kept in quarantine: as sealed as the rest
                kit.act(
                        "attendance.walkIn",
                        KitClient.id().toString(),
                        Map.of("name", "秘密 長代".repeat(100), "association", "x")),
                kit.act("note.written", KitClient.id().toString(), Map.of("step", "相談", "text", "秘密のメモ")));
        byte[] key = Base64.getUrlDecoder().decode(kit.taken.path("key").stringValue());
        List<byte[]> secrets = List.of(
                "秘密".getBytes(StandardCharsets.UTF_8),
                "秘密".getBytes(StandardCharsets.UTF_16BE),
                kit.taken
                        .path("snapshot")
                        .path("participants")
                        .get(0)
                        .path("name")
                        .stringValue()
                        .getBytes(StandardCharsets.UTF_8),
                kit.pushToken.getBytes(StandardCharsets.UTF_8),
                kit.readToken.getBytes(StandardCharsets.UTF_8),
                kit.client.secret().getBytes(StandardCharsets.UTF_8),
                key,
                kit.taken.path("key").stringValue().getBytes(StandardCharsets.UTF_8));
        for (String table : TABLES) {
            List<byte[]> values = values(table);
            assertThat(values).as(table).isNotEmpty();
            assertThat(values)
                    .as(table)
                    .noneMatch(value -> secrets.stream().anyMatch(secret -> contains(value, secret)));
        }
        // the search itself finds what is there
        assertThat(values("device")).anyMatch(value -> contains(value, "タブレット".getBytes(StandardCharsets.UTF_8)));
    }

    private List<byte[]> values(String table) {
        return jdbc.sql("select * from " + table).query().listOfRows().stream()
                .flatMap(row -> row.values().stream())
                .flatMap(value -> bytes(value).stream())
                .toList();
    }

    private static Optional<byte[]> bytes(Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case byte[] raw -> Optional.of(raw);
            case java.sql.Clob text -> Optional.of(text(text));
            default -> Optional.of(value.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] text(java.sql.Clob clob) {
        try {
            String text = clob.getSubString(1, (int) clob.length());
            return Stream.of(text, new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1))
                    .reduce("", String::concat)
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (java.sql.SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean contains(byte[] value, byte[] secret) {
        return new String(value, StandardCharsets.ISO_8859_1).contains(new String(secret, StandardCharsets.ISO_8859_1));
    }
}
