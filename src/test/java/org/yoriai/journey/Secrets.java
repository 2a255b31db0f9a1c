package org.yoriai.journey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Looks for words among bytes, in the encodings in which databases and browsers write them. */
final class Secrets {
    private Secrets() {}

    static boolean contained(byte[] bytes, String word) {
        String haystack = latin(bytes);
        return Stream.of(
                        word.getBytes(StandardCharsets.UTF_8),
                        word.getBytes(StandardCharsets.UTF_16LE),
                        word.getBytes(StandardCharsets.UTF_16BE),
                        asH2Writes(word))
                .anyMatch(needle -> haystack.contains(latin(needle)));
    }

    /** H2's pages hold text much like UTF-8, yet without the high bit of the bytes that follow a first. */
    private static byte[] asH2Writes(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char letter : word.toCharArray()) {
            if (letter < 0x80) {
                bytes.write(letter);
            } else if (letter < 0x800) {
                bytes.write(0xc0 | (letter >> 6));
                bytes.write(letter & 0x3f);
            } else {
                bytes.write(0xe0 | (letter >> 12));
                bytes.write((letter >> 6) & 0x3f);
                bytes.write(letter & 0x3f);
            }
        }
        return bytes.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
