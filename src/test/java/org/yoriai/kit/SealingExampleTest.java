package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.yoriai.fieldwork.RejectionReason;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tablet seals the server opens: the vector is shared with the tablet's tests. */
class SealingExampleTest {
    private final JsonNode example = read();

    @Test
    void theServerOpensWhatATabletSealed() {
        Unsealing.Opened opened =
                unsealing(example.path("checkout").stringValue()).open(envelope(1));
        assertThat(opened.rejected()).isEmpty();
        assertThat(new String(opened.json().orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo(example.path("plaintext").stringValue());
        assertThat(opened.act().orElseThrow().id().toString())
                .isEqualTo(example.path("act").path("id").stringValue());
    }

    @Test
    void atAnotherPlaceItDoesNotOpen() {
        assertThat(unsealing(example.path("checkout").stringValue())
                        .open(envelope(2))
                        .rejected())
                .contains(RejectionReason.UNSEALING_FAILED);
        assertThat(unsealing(UUID.randomUUID().toString()).open(envelope(1)).rejected())
                .contains(RejectionReason.UNSEALING_FAILED);
    }

    private Envelope envelope(long seq) {
        JsonNode act = example.path("act");
        return new Envelope(UUID.fromString(act.path("id").stringValue()), seq, bytes("iv"), bytes("sealed"));
    }

    private Unsealing unsealing(String checkout) {
        JsonNode act = example.path("act");
        KitPrincipal kit = new KitPrincipal(
                new CheckoutId(UUID.fromString(checkout)),
                ContractId.NONE,
                new ProgrammeSessionId(UUID.fromString(act.path("session").stringValue())),
                KitPrincipal.Opens.PUSH);
        AccountId author = new AccountId(UUID.fromString(act.path("author").stringValue()));
        return new Unsealing(kit, new SecretKeySpec(bytes("key"), "AES"), author::equals);
    }

    private byte[] bytes(String field) {
        return Base64.getUrlDecoder().decode(example.path(field).stringValue());
    }

    private static JsonNode read() {
        return new JsonMapper().readTree(Path.of("docs/kit-protocol/examples/sealing.json"));
    }
}
