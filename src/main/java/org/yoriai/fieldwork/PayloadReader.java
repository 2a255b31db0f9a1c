package org.yoriai.fieldwork;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads payloads; whatever breaks a limit is an {@link IllegalArgumentException}. */
final class PayloadReader {
    private PayloadReader() {}

    static ActPayload mark(JsonNode node) {
        return new ActPayload.Mark(AttendanceStatus.named(text(node, "status"))
                .orElseThrow(() -> new IllegalArgumentException("status is none that is known")));
    }

    static ActPayload walkIn(JsonNode node) {
        return new ActPayload.WalkIn(text(node, "name"), optionalText(node, "kana"), text(node, "association"));
    }

    static ActPayload tick(JsonNode node) {
        JsonNode done = node.path("done");
        if (!done.isBoolean()) {
            throw new IllegalArgumentException("done is neither true nor false");
        }
        return new ActPayload.Tick(done.booleanValue());
    }

    static ActPayload remark(JsonNode node) {
        return new ActPayload.Remark(
                text(node, "text"), optionalText(node, "base").map(WireValues::uuid));
    }

    static ActPayload note(JsonNode node) {
        return new ActPayload.Note(
                text(node, "step"),
                text(node, "text"),
                optionalText(node, "base").map(WireValues::uuid));
    }

    @SuppressWarnings(
            "unused") // one shape for all readers; what else a newer tablet says is kept in the act as it came
    static ActPayload bare(JsonNode node) {
        return new ActPayload.Bare();
    }

    private static String text(JsonNode node, String field) {
        JsonNode found = node.path(field);
        if (!found.isString()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return found.stringValue();
    }

    private static Optional<String> optionalText(JsonNode node, String field) {
        JsonNode found = node.path(field);
        return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(text(node, field));
    }
}
