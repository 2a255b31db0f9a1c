package org.yoriai.fieldwork;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an act from its JSON. Fields that it does not know are no error: a later tablet may say more. */
public final class ActReader {
    // a keyed sheet with a dozen long answers, every character escaped; docs/kit-protocol.md
    private static final int MOST_BYTES = 262_144;
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2200;
    private static final double GREATEST_DRIFT = 1e13;
    private static final JsonMapper JSON = new JsonMapper();

    private ActReader() {}

    /** @throws ActRejected with {@code not-an-act}, {@code type-unknown} or {@code payload-invalid} */
    public static Act read(byte[] json) throws ActRejected {
        if (json.length > MOST_BYTES) {
            throw new ActRejected(RejectionReason.PAYLOAD_INVALID);
        }
        return read(tree(json));
    }

    private static JsonNode tree(byte[] json) throws ActRejected {
        try {
            return JSON.readTree(json);
        } catch (JacksonException noJson) {
            throw new ActRejected(RejectionReason.NOT_AN_ACT);
        }
    }

    static Act read(JsonNode node) throws ActRejected {
        Frame frame = frame(node);
        ActType type = ActType.named(frame.type).orElseThrow(() -> new ActRejected(RejectionReason.TYPE_UNKNOWN));
        return new Act(
                frame.v,
                frame.id,
                frame.checkout,
                frame.seq,
                frame.session,
                frame.author,
                type,
                frame.entity,
                frame.at,
                frame.drift,
                payload(type, node.path("payload")),
                frame.mends);
    }

    private static ActPayload payload(ActType type, JsonNode node) throws ActRejected {
        try {
            return type.payloadOf(new JsonFields(node));
        } catch (IllegalArgumentException outsideLimits) {
            throw new ActRejected(RejectionReason.PAYLOAD_INVALID);
        }
    }

    private static Frame frame(JsonNode node) throws ActRejected {
        JsonFields act = new JsonFields(node);
        try {
            return new Frame(
                    (int) act.whole("v", 1, Act.VERSION),
                    act.uuid("id"),
                    act.uuid("checkout"),
                    act.whole("seq", 1, Long.MAX_VALUE),
                    new ProgrammeSessionId(act.uuid("session")),
                    new AccountId(act.uuid("author")),
                    act.text("type"),
                    act.uuid("entity"),
                    time(act.text("at")),
                    drift(node.path("drift")),
                    act.optionalUuid("mends"));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new ActRejected(RejectionReason.NOT_AN_ACT);
        }
    }

    private static OffsetDateTime time(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        if (time.getYear() < EARLIEST_YEAR || time.getYear() > LATEST_YEAR) {
            throw new IllegalArgumentException("A time that no clock of the contract's years can tell");
        }
        return time;
    }

    // measured at the middle of a call, so that it may come with half a millisecond
    private static long drift(JsonNode found) {
        if (!found.isNumber() || !(Math.abs(found.doubleValue()) <= GREATEST_DRIFT)) {
            throw new IllegalArgumentException("drift is no number of milliseconds");
        }
        return Math.round(found.doubleValue());
    }

    private record Frame(
            int v,
            UUID id,
            UUID checkout,
            long seq,
            ProgrammeSessionId session,
            AccountId author,
            String type,
            UUID entity,
            OffsetDateTime at,
            long drift,
            Optional<UUID> mends) {}
}
