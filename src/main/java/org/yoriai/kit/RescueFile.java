package org.yoriai.kit;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.yoriai.fieldwork.WireValues;
import org.yoriai.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 救出ファイル — what a tablet could not send, as its ciphertext; {@code docs/kit-protocol.md}. */
record RescueFile(List<Part> parts) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();
    private static final int VERSION = 1;

    /** One checkout's share. */
    record Part(CheckoutId checkout, List<Envelope> acts, List<Photograph> photographs) {}

    record Photograph(PhotographHash hash, byte[] bytes) {}

    /** @throws Refusal {@code rescue-not-understood} when it is cut off or something else, {@code newer-protocol} */
    static RescueFile read(byte[] file) {
        try {
            JsonNode root = JSON.readTree(file);
            if (!"yoriai-rescue".equals(root.path("kind").stringValue(""))) {
                throw notUnderstood();
            }
            if (root.path("v").intValue(0) > VERSION) {
                throw new Refusal(Refusal.Kind.TOO_NEW, "newer-protocol");
            }
            List<Part> parts = new ArrayList<>();
            root.path("checkouts").forEach(part -> parts.add(part(part)));
            return new RescueFile(List.copyOf(parts));
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw notUnderstood();
        }
    }

    private static Part part(JsonNode node) {
        List<Envelope> acts = new ArrayList<>();
        node.path("acts").forEach(act -> acts.add(envelope(act)));
        List<Photograph> photographs = new ArrayList<>();
        node.path("photographs")
                .forEach(photograph -> photographs.add(new Photograph(
                        new PhotographHash(photograph.path("sha256").stringValue()),
                        BASE64.decode(photograph.path("bytes").stringValue()))));
        return new Part(new CheckoutId(uuid(node, "checkout")), acts, photographs);
    }

    private static Envelope envelope(JsonNode act) {
        return new Envelope(
                uuid(act, "id"),
                act.path("seq").longValue(),
                BASE64.decode(act.path("iv").stringValue()),
                BASE64.decode(act.path("sealed").stringValue()));
    }

    private static UUID uuid(JsonNode node, String field) {
        return WireValues.uuid(node.path(field).stringValue());
    }

    private static Refusal notUnderstood() {
        return new Refusal(Refusal.Kind.BAD_INPUT, "rescue-not-understood");
    }
}
