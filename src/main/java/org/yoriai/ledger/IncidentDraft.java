package org.yoriai.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.yoriai.kit.DeviceId;
import org.yoriai.shared.Refusal;

/**
 * 事故対応の始め方 — all that the one dialog asks.
 *
 * @param tablets to be revoked
 * @param doors to be closed
 * @param stop whether no kit is taken out until it ends
 */
public record IncidentDraft(
        boolean drill,
        IncidentKind kind,
        OffsetDateTime noticedAt,
        String noticedBy,
        String happened,
        boolean subcontractor,
        Set<DeviceId> tablets,
        List<Door> doors,
        boolean stop) {
    static final int LONGEST_NAME = 100;
    static final int LONGEST = 4000;

    /** @throws Refusal {@code incident-untold}, {@code incident-too-long} */
    public IncidentDraft {
        tablets = Set.copyOf(tablets);
        doors = List.copyOf(doors);
        noticedBy = required(noticedBy, LONGEST_NAME);
        happened = required(happened, LONGEST);
    }

    static String required(String text, int longest) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "incident-untold");
        }
        if (said.length() > longest) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "incident-too-long", longest);
        }
        return said;
    }
}
