package org.yoriai.fieldwork;

import java.util.Optional;

/** A value that can be taken away and given back. */
final class Removable<T> {
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

    Optional<T> current() {
        return current;
    }
}
