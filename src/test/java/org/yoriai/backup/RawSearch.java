package org.yoriai.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for words in the bytes of files, as whoever carries the disk away would: in each way in which text is written down. */
final class RawSearch {
    private static final List<Charset> WRITTEN = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-31j"));
    private static final int START = 8;
    private final Map<Long, List<byte[]>> byStart = new HashMap<>();
    private final Map<byte[], String> words = new HashMap<>();

    RawSearch(Collection<String> wanted) {
        for (String word : wanted) {
            for (byte[] bytes : written(word)) {
                if (bytes.length >= START) {
                    words.put(bytes, word);
                    byStart.computeIfAbsent(start(bytes), _ -> new ArrayList<>())
                            .add(bytes);
                }
            }
        }
    }

    private static List<byte[]> written(String word) {
        List<byte[]> all = new ArrayList<>();
        WRITTEN.forEach(charset -> all.add(word.getBytes(charset)));
        all.add(asH2Writes(word));
        return all;
    }

    /** Like UTF-8, but without the marks of the bytes that follow. */
    private static byte[] asH2Writes(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char one : word.toCharArray()) {
            if (one < 0x80) {
                bytes.write(one);
            } else if (one >= 0x800) {
                bytes.write(0xe0 | one >> 12);
                bytes.write(one >> 6 & 0x3f);
                bytes.write(one & 0x3f);
            } else {
                bytes.write(0xc0 | one >> 6);
                bytes.write(one & 0x3f);
            }
        }
        return bytes.toByteArray();
    }

    private static long start(byte[] bytes) {
        long start = 0;
        for (int place = 0; place < START; place++) {
            start = start << Byte.SIZE | Byte.toUnsignedInt(bytes[place]);
        }
        return start;
    }

    /** @return each word with the file in which it was found */
    Set<String> in(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> found.addAll(inFile(file)));
        }
        return found;
    }

    private Set<String> inFile(Path file) {
        Set<String> found = new TreeSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] all = in.readAllBytes();
            long window = 0;
            for (int place = 0; place < all.length; place++) {
                window = window << Byte.SIZE | Byte.toUnsignedInt(all[place]);
                List<byte[]> candidates = place < START - 1 ? null : byStart.get(window);
                if (candidates != null) {
                    int from = place - START + 1;
                    for (byte[] one : candidates) {
                        if (from + one.length <= all.length
                                && Arrays.equals(all, from, from + one.length, one, 0, one.length)) {
                            found.add(words.get(one) + " in " + file.getFileName());
                        }
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
