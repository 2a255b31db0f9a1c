package org.yoriai.association;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.yoriai.shared.Refusal;

/** ブックの大きさ — looked at before it is opened: a small file may swell to many times the memory of the house. */
final class RosterZip {
    private static final long MOST_OF_ONE = 8L * 1024 * 1024;
    private static final long MOST_OF_ALL = 48L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    /** Tags take many times their size in memory; the largest list has half as many. */
    private static final int MOST_TAGS = 1_500_000;

    private static final int PIECE = 64 * 1024;

    private RosterZip() {}

    /** @throws Refusal {@code roster-too-many-rows}, {@code roster-broken}, {@code roster-not-a-list} when it is no workbook */
    static void requireModest(byte[] file) {
        long all = 0;
        int parts = 0;
        int[] tags = {0};
        boolean workbook = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean parsed =
                        part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
                workbook |= part.getName().equals("xl/workbook.xml");
                all += size(zip, parsed ? MOST_OF_ONE : MOST_OF_ALL, tags);
                if (all > MOST_OF_ALL || tags[0] > MOST_TAGS || ++parts > MOST_PARTS) {
                    throw swollen();
                }
            }
        } catch (IOException broken) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-broken");
        }
        if (!workbook) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "roster-not-a-list");
        }
    }

    private static long size(ZipInputStream zip, long most, int[] tags) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            size += read;
            for (int at = 0; at < read; at++) {
                tags[0] += piece[at] == '<' ? 1 : 0;
            }
            if (size > most) {
                throw swollen();
            }
        }
        return size;
    }

    private static Refusal swollen() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "roster-too-many-rows", RosterFile.MOST_ROWS);
    }
}
