package org.yoriai.material;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
    byte[] open(UUID version, String sha256) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc
                .sql("select sealed from material_part where version_id = ? order by position")
                .param(version)
                .query((row, _) -> row.getBytes(1))
                .stream()
                .forEach(part -> whole.writeBytes(vault.open(part)));
        byte[] bytes = whole.toByteArray();
        if (!sha256(bytes).equals(sha256)) {
            throw new IllegalStateException("The file of material version " + version + " is not whole");
        }
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
