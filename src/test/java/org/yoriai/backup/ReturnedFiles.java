package org.yoriai.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.yoriai.shared.Sha256;

/** The files of the contract that are handed back, out of their two archives. */
public final class ReturnedFiles {
    private ReturnedFiles() {}

    /** As the ward opens it; its own sums hold. */
    public static Map<String, byte[]> opened(Path file, String password) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream outer = new ZipInputStream(Files.newInputStream(file), password.toCharArray())) {
            assertThat(outer.getNextEntry().getFileName()).isEqualTo("返還データ（中身）.zip");
            var inner = new java.util.zip.ZipInputStream(outer, StandardCharsets.UTF_8);
            for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                inner.transferTo(content);
                files.put(entry.getName(), content.toByteArray());
            }
        }
        String sums = new String(files.remove("checksums.sha256"), StandardCharsets.UTF_8);
        assertThat(sums.lines()).hasSameSizeAs(files.keySet()).allSatisfy(line -> {
            String[] parts = line.split("  ", 2);
            assertThat(files).containsKey(parts[1]);
            assertThat(Sha256.hex(files.get(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
        });
        return files;
    }
}
