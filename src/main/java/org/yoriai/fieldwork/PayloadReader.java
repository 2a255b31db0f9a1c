package org.yoriai.fieldwork;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads payloads; whatever breaks a limit is an {@link IllegalArgumentException}. What else a newer tablet says stays in the act as it came. */
final class PayloadReader {
    private PayloadReader() {}

    static ActPayload mark(JsonFields payload) {
        return new ActPayload.Mark(AttendanceStatus.named(payload.text("status"))
                .orElseThrow(() -> new IllegalArgumentException("status is none that is known")));
    }

    static ActPayload walkIn(JsonFields payload) {
        return new ActPayload.WalkIn(payload.text("name"), payload.optionalText("kana"), payload.text("association"));
    }

    static ActPayload match(JsonFields payload) {
        return new ActPayload.Match(payload.optionalUuid("participant"));
    }

    static ActPayload tick(JsonFields payload) {
        return new ActPayload.Tick(payload.flag("done"));
    }

    static ActPayload equipment(JsonFields payload) {
        return new ActPayload.EquipmentCheck(
                !payload.has("ok") || payload.flag("ok"),
                payload.optionalWhole("lent"),
                payload.optionalWhole("returned"),
                payload.optionalText("note"));
    }

    static ActPayload keying(JsonFields payload) {
        JsonNode answers = payload.node("answers");
        if (!answers.isObject()) {
            throw new IllegalArgumentException("answers is no object");
        }
        Map<String, KeyedAnswer> read = new LinkedHashMap<>();
        answers.properties().forEach(answer -> read.put(answer.getKey(), answer(answer.getValue())));
        SheetChannel channel = payload.optionalText("channel")
                .map(name -> SheetChannel.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("channel is none that is known")))
                .orElse(SheetChannel.PAPER);
        return new ActPayload.Keying(payload.whole("sheet"), channel, read);
    }

    private static KeyedAnswer answer(JsonNode node) {
        if (node.isString()) {
            return new KeyedAnswer.Text(node.stringValue());
        }
        if (node.isArray()) {
            return KeyedAnswer.Options.of(JsonFields.texts(node));
        }
        return new KeyedAnswer.Number(JsonFields.number(node));
    }

    static ActPayload photograph(JsonFields payload) {
        return new ActPayload.Photograph(
                payload.text("sha256"), payload.text("caption"), payload.optionalUuid("about"));
    }

    static ActPayload remark(JsonFields payload) {
        return new WrittenPayload.Remark(payload.text("text"), over(payload));
    }

    static ActPayload note(JsonFields payload) {
        return new WrittenPayload.Note(
                payload.text("step"), payload.optionalText("kind"), payload.text("text"), over(payload));
    }

    static ActPayload promise(JsonFields payload) {
        return new WrittenPayload.Promise(
                payload.text("text"), payload.date("due"), payload.text("channel"), over(payload));
    }

    static ActPayload card(JsonFields payload) {
        CardKind kind = payload.optionalText("kind")
                .map(name -> CardKind.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("kind is none that is known")))
                .orElse(CardKind.ISSUE);
        return new WrittenPayload.Card(payload.optionalUuid("group"), kind, payload.text("text"), over(payload));
    }

    static ActPayload group(JsonFields payload) {
        return new GroupWorkPayload.Group(
                payload.text("name"),
                payload.optionalUuid("facilitator"),
                JsonFields.texts(payload.node("members")).stream()
                        .map(WireValues::uuid)
                        .toList());
    }

    static ActPayload choice(JsonFields payload) {
        return new GroupWorkPayload.Choice(payload.optionalText("theme"));
    }

    static ActPayload move(JsonFields payload) {
        Optional<JsonNode> order = payload.has("order") ? Optional.of(payload.node("order")) : Optional.empty();
        return new GroupWorkPayload.Move(payload.optionalText("theme"), order.map(JsonFields::number));
    }

    static ActPayload vote(JsonFields payload) {
        return new GroupWorkPayload.Vote(payload.optionalWhole("votes").orElse(1));
    }

    @SuppressWarnings("unused") // one shape for all readers
    static ActPayload bare(JsonFields payload) {
        return new ActPayload.Bare();
    }

    private static Supersedes over(JsonFields payload) {
        Optional<UUID> base = payload.optionalUuid("base");
        if (!payload.has("merges")) {
            return new Supersedes(base, Set.of());
        }
        return new Supersedes(
                base,
                JsonFields.texts(payload.node("merges")).stream()
                        .map(WireValues::uuid)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
