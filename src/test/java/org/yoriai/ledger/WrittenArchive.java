package org.yoriai.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import org.springframework.context.ApplicationContext;

/** What other packages' tests read of the archive that is handed back. */
public final class WrittenArchive {
    private static final String PASSWORD = "of-a-test-alone";

    private WrittenArchive() {}

    /** Its tables, of the contract in force, by their path. */
    public static Map<String, byte[]> tables(ApplicationContext house) throws IOException {
        var out = new ByteArrayOutputStream();
        house.getBean(ReturnArchive.class).write(out, PASSWORD);
        Map<String, byte[]> tables = new TreeMap<>();
        try (var outer = new ZipInputStream(
                new ByteArrayInputStream(out.toByteArray()), PASSWORD.toCharArray(), StandardCharsets.UTF_8)) {
            outer.getNextEntry();
            try (var inner = new ZipInputStream(outer, StandardCharsets.UTF_8)) {
                for (LocalFileHeader entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                    if (entry.getFileName().endsWith(".csv")) {
                        tables.put(entry.getFileName(), inner.readAllBytes());
                    }
                }
            }
        }
        return tables;
    }
}
