package org.yoriai.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;

/**
 * 封じた添付を預かる — files of the contract in force, name and contents sealed under its key (特記事項 18条(4)ウ). Whoever
 * offers a file to somebody asks first whether they may have it.
 */
@Component
public class SealedFiles {
    /** What stands before the contents: the file's own ID. */
    static final int ID_BYTES = 2 * Long.BYTES;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    SealedFiles(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keeps the files of one owner, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID owner, List<NewFile> files) {
        for (int position = 0; position < files.size(); position++) {
            keep(owner, position, files.get(position));
        }
    }

    /** By owner, each in its order; owners without a file are missing. One query. */
    public Map<UUID, List<SealedFile>> of(Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, owner_id, name, type, size_bytes from sealed_file"
                        + " where contract_id = :contract and owner_id in (:owners) order by owner_id, position")
                .param("contract", contract())
                .param("owners", owners)
                .query((row, _) -> file(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(SealedFile::owner));
    }

    public Optional<SealedFile> find(UUID id) {
        return jdbc.sql("select id, owner_id, name, type, size_bytes from sealed_file where contract_id = ? and id = ?")
                .params(contract(), id)
                .query((row, _) -> file(row))
                .optional();
    }

    /** @throws IllegalStateException when what is stored is not this file as it was kept */
    public byte[] open(SealedFile file) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(file.size() + ID_BYTES);
        jdbc.sql("select p.sealed from sealed_file_part p join sealed_file f on f.id = p.file_id"
                        + " where f.contract_id = ? and f.id = ? order by p.position")
                .params(contract(), file.id())
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(whole::writeBytes);
        byte[] opened = vault.open(whole.toByteArray());
        byte[] id = Arrays.copyOf(opened, ID_BYTES);
        if (!Arrays.equals(id, bytes(file.id()))) {
            throw new IllegalStateException("Another file's contents stand in the place of " + file.id());
        }
        return Arrays.copyOfRange(opened, ID_BYTES, opened.length);
    }

    private void keep(UUID owner, int position, NewFile file) {
        UUID id = Ids.next();
        jdbc.sql("insert into sealed_file (id, contract_id, owner_id, position, name, type, size_bytes, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        contract(),
                        owner,
                        position,
                        vault.seal(file.name().getBytes(StandardCharsets.UTF_8)),
                        file.type().name(),
                        file.size(),
                        OffsetDateTime.now(clock))
                .update();
        byte[] sealed = vault.seal(ByteBuffer.allocate(ID_BYTES + file.size())
                .put(bytes(id))
                .put(file.content())
                .array());
        List<byte[]> parts = SealedPieces.of(sealed);
        for (int part = 0; part < parts.size(); part++) {
            jdbc.sql("insert into sealed_file_part (file_id, position, sealed) values (?, ?, ?)")
                    .params(id, part, parts.get(part))
                    .update();
        }
    }

    private SealedFile file(ResultSet row) throws SQLException {
        return new SealedFile(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new String(vault.open(row.getBytes(3)), StandardCharsets.UTF_8),
                FileType.valueOf(row.getString(4)),
                row.getInt(5));
    }

    // sealed with the contents, so that one file's contents cannot be put in another's place
    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID contract() {
        return ContractScope.required().value();
    }
}
