package org.yoriai.material;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Sha256;
import org.yoriai.vault.Vault;

/**
 * 資料のファイル — sealed under the contract's key, each part by itself, so that fifty megabytes are not copied whole again and again;
 * given back only when it is whole.
 */
@Component
class MaterialFiles {
    private static final int PART_BYTES = 1024 * 1024;
    private final JdbcClient jdbc;
    private final Vault vault;

    MaterialFiles(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void keep(UUID version, byte[] bytes) {
        for (int position = 0; position * PART_BYTES < bytes.length; position++) {
            int from = position * PART_BYTES;
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(from + PART_BYTES, bytes.length));
            jdbc.sql("insert into material_part (version_id, position, sealed) values (?, ?, ?)")
                    .params(version, position, vault.seal(part))
                    .update();
        }
    }

    /** @throws IllegalStateException when a part is missing, changed or in another's place */
    byte[] open(UUID version, String sha256, int size) {
        ByteBuffer whole = ByteBuffer.allocate(size);
        try (Stream<byte[]> parts = jdbc
                .sql("select sealed from material_part where version_id = ? order by position")
                .param(version)
                .query((row, _) -> row.getBytes(1))
                .stream()) {
            parts.map(vault::open)
                    .filter(part -> part.length <= whole.remaining())
                    .forEach(whole::put);
        }
        if (!Sha256.hex(whole.array()).equals(sha256)) {
            throw new IllegalStateException("The file of material version " + version + " is not whole");
        }
        return whole.array();
    }
}
