package org.yoriai.fieldwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 紙回答への畳み込み — a person's later keying of a sheet takes the place of the earlier one; keyings by others stand beside it. */
final class KeyingFold {
    private static final Comparator<SessionRecord.Keying> BY_SHEET_THEN_TIME =
            Comparator.comparingInt(SessionRecord.Keying::sheet).thenComparing(SessionRecord.Keying::at);
    private final List<SessionRecord.Keying> standing = new ArrayList<>();

    void add(Act act, ActPayload.Keying keyed) {
        SessionRecord.Keying keying = new SessionRecord.Keying(
                act.entity(),
                keyed.sheet(),
                Optional.of(keyed.channel()).filter(SheetChannel.TABLET::equals),
                keyed.answers(),
                act.happened(),
                act.author().value());
        standing.removeIf(earlier -> earlier.id().equals(keying.id()) || isSameSheetOfSameAuthor(earlier, keying));
        standing.add(keying);
    }

    private static boolean isSameSheetOfSameAuthor(SessionRecord.Keying one, SessionRecord.Keying other) {
        return one.onPaper()
                && other.onPaper()
                && one.sheet() == other.sheet()
                && one.by().equals(other.by());
    }

    List<SessionRecord.Keying> current(Set<UUID> removed) {
        // stable: keyings of one moment keep the order of their acts
        return standing.stream()
                .filter(keying -> !removed.contains(keying.id()))
                .sorted(BY_SHEET_THEN_TIME)
                .toList();
    }

    /** @return of each sheet the keyings that differ from its first */
    static List<SessionRecord.Keying> differing(List<SessionRecord.Keying> keyings) {
        Map<Integer, SessionRecord.Keying> first = new HashMap<>();
        return keyings.stream()
                .filter(SessionRecord.Keying::onPaper)
                .filter(keying -> {
                    SessionRecord.Keying other = first.computeIfAbsent(keying.sheet(), _ -> keying);
                    return !other.answers().equals(keying.answers());
                })
                .toList();
    }
}
