package org.yoriai.vault;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** 分けて置く — one sealed value as the rows in which it is kept, in their order. */
public final class SealedPieces {
    private static final int BYTES = 512 * 1024;

    private SealedPieces() {}

    public static List<byte[]> of(byte[] sealed) {
        return IntStream.iterate(0, from -> from < sealed.length, from -> from + BYTES)
                .mapToObj(from -> Arrays.copyOfRange(sealed, from, Math.min(from + BYTES, sealed.length)))
                .toList();
    }
}
