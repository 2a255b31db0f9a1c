package org.yoriai.kit;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.kit.PhotographUploads.Piece;
import org.yoriai.kit.PhotographUploads.Progress;

/** The tables of photographs on their way. */
@Component
class PhotographPieces {
    private static final int PART_BYTES = 1024 * 1024;
    private final JdbcClient jdbc;

    PhotographPieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Progress progress(CheckoutId checkout, PhotographHash hash) {
        return jdbc.sql("select size_bytes from photograph where checkout_id = ? and sha256 = ?")
                .params(checkout.value(), hash.value())
                .query((row, _) -> new Progress(row.getInt(1), true))
                .optional()
                .or(() -> jdbc.sql("select held from photograph_upload where checkout_id = ? and sha256 = ?")
                        .params(checkout.value(), hash.value())
                        .query((row, _) -> new Progress(row.getInt(1), false))
                        .optional())
                .orElseGet(() -> new Progress(0, false));
    }

    /** How many photographs of the checkout are here or on their way. */
    int count(CheckoutId checkout) {
        return jdbc.sql("select (select count(*) from photograph where checkout_id = ?)"
                        + " + (select count(*) from photograph_upload where checkout_id = ?)")
                .params(checkout.value(), checkout.value())
                .query(Integer.class)
                .single();
    }

    void add(CheckoutId checkout, PhotographHash hash, Piece piece, OffsetDateTime now) {
        jdbc.sql("insert into photograph_upload (checkout_id, sha256, held, begun_at) values (?, ?, 0, ?)"
                        + " on conflict do nothing")
                .params(checkout.value(), hash.value(), now)
                .update();
        if (piece.bytes().length == 0) {
            return;
        }
        // a column does not take a whole photograph in every database
        for (int from = 0; from < piece.bytes().length; from += PART_BYTES) {
            jdbc.sql("insert into photograph_piece (checkout_id, sha256, starts, bytes) values (?, ?, ?, ?)")
                    .params(
                            checkout.value(),
                            hash.value(),
                            piece.offset() + from,
                            Arrays.copyOfRange(piece.bytes(), from, Math.min(from + PART_BYTES, piece.bytes().length)))
                    .update();
        }
        jdbc.sql("update photograph_upload set held = ? where checkout_id = ? and sha256 = ?")
                .params(piece.offset() + piece.bytes().length, checkout.value(), hash.value())
                .update();
    }

    byte[] whole(CheckoutId checkout, PhotographHash hash) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc.sql("select bytes from photograph_piece where checkout_id = ? and sha256 = ? order by starts")
                .params(checkout.value(), hash.value())
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    void drop(CheckoutId checkout, PhotographHash hash) {
        for (String table : new String[] {"photograph_piece", "photograph_upload"}) {
            jdbc.sql("delete from " + table + " where checkout_id = ? and sha256 = ?")
                    .params(checkout.value(), hash.value())
                    .update();
        }
    }
}
