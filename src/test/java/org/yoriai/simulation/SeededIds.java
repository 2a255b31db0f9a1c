package org.yoriai.simulation;

import java.util.Random;
import java.util.UUID;

/** UUIDs of version 7 that a seed repeats. */
final class SeededIds {
    private SeededIds() {}

    static UUID v7(Random random, long millis) {
        return new UUID(
                millis << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
