package org.yoriai.simulation;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The photographs of one tablet, each kept until the server says that it has it whole. */
final class Album {
    private static final int SMALLEST = 40;
    private static final int LARGEST = 3_000;
    private static final int LARGEST_PIECE = 2_000;
    private final Random random;
    private final Sealing sealing;
    private final Map<String, byte[]> taken = new LinkedHashMap<>();
    private final Set<String> kept = new TreeSet<>();
    private final Map<String, Integer> unsent = new LinkedHashMap<>();

    Album(Random random, Sealing sealing) {
        this.random = random;
        this.sealing = sealing;
    }

    /** @return the hash under which the photograph will travel, once it is kept */
    String take() {
        byte[] picture = new byte[random.nextInt(SMALLEST, LARGEST)];
        random.nextBytes(picture);
        System.arraycopy(HexFormat.of().parseHex("ffd8ff"), 0, picture, 0, 3);
        byte[] sealed = sealing.photograph(picture);
        String sha256 = Sealing.sha256(sealed);
        taken.put(sha256, sealed);
        return sha256;
    }

    void keep(String sha256) {
        kept.add(sha256);
        unsent.put(sha256, 0);
    }

    boolean hasUnsent() {
        return !unsent.isEmpty();
    }

    /** The next piece of a photograph, as this tablet knows the server's state. */
    Optional<Wire.Request> nextPiece(String checkout, String token) {
        return unsent.entrySet().stream().findFirst().map(photograph -> {
            byte[] whole = taken.get(photograph.getKey());
            int from = Math.min(photograph.getValue(), whole.length);
            int to = Math.min(from + 1 + random.nextInt(LARGEST_PIECE), whole.length);
            return Wire.Request.put(
                    "/checkouts/" + checkout + "/photographs/" + photograph.getKey(),
                    token,
                    Arrays.copyOfRange(whole, from, to),
                    from,
                    whole.length);
        });
    }

    void settle(Wire.Request piece, Wire.Answer answer) {
        String sha256 = piece.path().substring(piece.path().lastIndexOf('/') + 1);
        if (answer.complete()) {
            unsent.remove(sha256);
        } else {
            answer.offset().ifPresent(offset -> unsent.computeIfPresent(sha256, (_, _) -> offset));
        }
    }

    Set<String> kept() {
        return kept;
    }
}
