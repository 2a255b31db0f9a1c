package org.yoriai.journey;

import java.nio.charset.StandardCharsets;

/** Looks for words among bytes, in the encodings in which databases and browsers write them. */
final class Secrets {
    private Secrets() {}

    static boolean contained(byte[] bytes, String word) {
        String haystack = new String(bytes, StandardCharsets.ISO_8859_1);
        return haystack.contains(raw(word.getBytes(StandardCharsets.UTF_8)))
                || haystack.contains(raw(word.getBytes(StandardCharsets.UTF_16LE)))
                || haystack.contains(raw(word.getBytes(StandardCharsets.UTF_16BE)));
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
