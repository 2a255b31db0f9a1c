package org.yoriai.fieldwork;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.SealedPieces;

/** The photographs' tables. */
@Component
class PhotographRows {
    private final JdbcClient jdbc;

    PhotographRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            UUID contract,
            UUID session,
            UUID checkout,
            String sha256,
            String mediaType,
            int size,
            boolean readable,
            OffsetDateTime received) {}

    record Found(UUID id, String mediaType) {}

    void insert(Row row) {
        jdbc.sql("insert into photograph (id, contract_id, session_id, checkout_id, sha256, media_type, size_bytes,"
                        + " readable, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id(),
                        row.contract(),
                        row.session(),
                        row.checkout(),
                        row.sha256(),
                        row.mediaType(),
                        row.size(),
                        row.readable(),
                        row.received())
                .update();
    }

    void insertParts(UUID photograph, byte[] sealed) {
        List<byte[]> parts = SealedPieces.of(sealed);
        for (int position = 0; position < parts.size(); position++) {
            jdbc.sql("insert into photograph_part (photograph_id, position, sealed) values (?, ?, ?)")
                    .params(photograph, position, parts.get(position))
                    .update();
        }
    }

    Set<String> hashes(ProgrammeSessionId session) {
        return new HashSet<>(jdbc.sql("select sha256 from photograph where contract_id = ? and session_id = ?")
                .params(ContractScope.required().value(), session.value())
                .query(String.class)
                .list());
    }

    Set<String> hashesOf(UUID checkout) {
        return new HashSet<>(jdbc.sql("select sha256 from photograph where contract_id = ? and checkout_id = ?")
                .params(ContractScope.required().value(), checkout)
                .query(String.class)
                .list());
    }

    Optional<Found> readable(ProgrammeSessionId session, String sha256) {
        return jdbc.sql("select id, media_type from photograph where contract_id = ? and session_id = ? and sha256 = ?"
                        + " and readable order by received_at, id limit 1")
                .params(ContractScope.required().value(), session.value(), sha256)
                .query((row, _) -> new Found(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    byte[] parts(UUID photograph) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc.sql("select sealed from photograph_part where photograph_id = ? order by position")
                .param(photograph)
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
