package org.yoriai.fieldwork;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 前の版 — what a version takes the place of.
 *
 * @param base the version it was written over
 * @param merges versions by others that a person decided against or took in
 */
public record Supersedes(Optional<UUID> base, Set<UUID> merges) {
    static final int MOST_MERGES = 50;
    public static final Supersedes NOTHING = new Supersedes(Optional.empty(), Set.of());

    public Supersedes {
        Limits.between("merges", merges.size(), 0, MOST_MERGES);
        merges = Set.copyOf(merges);
    }

    Stream<UUID> versions() {
        return Stream.concat(base.stream(), merges.stream());
    }
}
