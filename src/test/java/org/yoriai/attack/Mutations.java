package org.yoriai.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that no program of good will writes: good ones damaged, told by a seed, and packages made to do harm. */
public final class Mutations {
    private static final long SEED = 20_261_202;

    private Mutations() {}

    /** Cut off, with bits turned, with pieces doubled or wiped. */
    public static Stream<byte[]> of(byte[] good, int count) {
        Random random = new Random(SEED);
        return IntStream.range(0, count).mapToObj(_ -> damaged(good, random));
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bad = good.clone();
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            int at = random.nextInt(bad.length);
            switch (random.nextInt(4)) {
                case 0 -> bad[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bad[at] = (byte) random.nextInt(256);
                case 2 ->
                    Arrays.fill(bad, at, Math.min(bad.length, at + random.nextInt(64)), (byte)
                            (random.nextBoolean() ? 0 : 0xFF));
                default -> {
                    int from = random.nextInt(bad.length);
                    int length = Math.min(random.nextInt(64), bad.length - Math.max(at, from));
                    System.arraycopy(bad, from, bad, at, length);
                }
            }
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
    }

    /** @param parts contents by name, in which nothing is put right */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An entity that grows tenfold nine times, before the element given. */
    public static byte[] laughs(String root) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int depth = 1; depth < 10; depth++) {
            xml.append("<!ENTITY a")
                    .append(depth)
                    .append(" \"")
                    .append(("&a" + (depth - 1) + ";").repeat(10))
                    .append("\">");
        }
        return bytes(xml + "]>" + root.replace("$", "&a9;"));
    }

    /** An entity that would fetch a file of the server. */
    public static byte[] fetching(String root) {
        return bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + root.replace("$", "&f;"));
    }
}
