package org.yoriai.fieldwork;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 最後の値 — by thing, in the order of their first values; a removal takes the value away, a restoring gives it back. */
final class LastWins<T> {
    private final Map<UUID, Slot<T>> slots = new LinkedHashMap<>();

    void set(UUID entity, T value) {
        slots.computeIfAbsent(entity, _ -> new Slot<>()).set(value);
    }

    void remove(UUID entity) {
        Optional.ofNullable(slots.get(entity)).ifPresent(Slot::remove);
    }

    void restore(UUID entity) {
        Optional.ofNullable(slots.get(entity)).ifPresent(Slot::restore);
    }

    Map<UUID, T> current() {
        Map<UUID, T> values = new LinkedHashMap<>();
        slots.forEach((entity, slot) -> slot.current.ifPresent(value -> values.put(entity, value)));
        return Collections.unmodifiableMap(values);
    }

    private static final class Slot<T> {
        private Optional<T> current = Optional.empty();
        private Optional<T> taken = Optional.empty();

        void set(T value) {
            current = Optional.of(value);
            taken = Optional.empty();
        }

        void remove() {
            if (current.isPresent()) {
                taken = current;
                current = Optional.empty();
            }
        }

        void restore() {
            if (current.isEmpty()) {
                current = taken;
            }
        }
    }
}
