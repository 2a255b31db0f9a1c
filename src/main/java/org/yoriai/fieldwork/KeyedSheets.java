package org.yoriai.fieldwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 入力済みの紙回答 — tells whether a keying differs from the ones by others, while acts come in any order. */
final class KeyedSheets {
    private final Map<Integer, List<Act>> keyings = new HashMap<>();
    /** Of each removed or restored thing, the last such act. */
    private final Map<UUID, Act> removals = new HashMap<>();

    KeyedSheets copy() {
        KeyedSheets copy = new KeyedSheets();
        keyings.forEach((sheet, acts) -> copy.keyings.put(sheet, new ArrayList<>(acts)));
        copy.removals.putAll(removals);
        return copy;
    }

    void add(Act act) {
        if (act.payload() instanceof ActPayload.Keying keyed && keyed.channel() == SheetChannel.PAPER) {
            keyings.computeIfAbsent(keyed.sheet(), _ -> new ArrayList<>()).add(act);
        } else if (act.type() == ActType.ENTITY_REMOVED || act.type() == ActType.ENTITY_RESTORED) {
            removals.merge(act.entity(), act, (one, other) -> Act.ORDER.compare(one, other) > 0 ? one : other);
        }
    }

    /** @return whether somebody else's keying of the same sheet stands beside this one, and says something else */
    boolean differs(Act act) {
        if (!(act.payload() instanceof ActPayload.Keying keyed) || keyed.channel() != SheetChannel.PAPER) {
            return false;
        }
        KeyingFold sheet = new KeyingFold();
        keyings.getOrDefault(keyed.sheet(), List.of()).stream()
                .filter(keying -> !isRemoved(keying.entity()))
                .sorted(Act.ORDER)
                .forEach(keying -> sheet.add(keying, (ActPayload.Keying) keying.payload()));
        return sheet.current(Set.of()).stream()
                .anyMatch(other -> !other.by().equals(act.author().value())
                        && !other.answers().equals(keyed.answers()));
    }

    private boolean isRemoved(UUID entity) {
        return Optional.ofNullable(removals.get(entity))
                .filter(last -> last.type() == ActType.ENTITY_REMOVED)
                .isPresent();
    }
}
