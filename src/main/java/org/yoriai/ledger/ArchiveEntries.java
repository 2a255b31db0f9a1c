package org.yoriai.ledger;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yoriai.shared.Sha256;

/** 返還データの中身 — one file after the other, each with its size and its sum. */
final class ArchiveEntries {
    private final ZipOutputStream zip;
    private final List<Line> lines = new ArrayList<>();

    ArchiveEntries(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** 目次の一行 */
    record Line(String path, String what, long bytes, String sha256) {}

    /** 書くこと */
    interface Writing {
        void to(OutputStream out) throws IOException, SQLException;
    }

    void add(String path, String what, Writing writing) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(path));
        MessageDigest digest = Sha256.digest();
        Counted counted = new Counted(zip);
        writing.to(new DigestOutputStream(counted, digest));
        zip.closeEntry();
        lines.add(new Line(path, what, counted.bytes, HexFormat.of().formatHex(digest.digest())));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** What is under it stays open. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** 数えながら */
    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
