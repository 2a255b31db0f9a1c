package org.yoriai.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.yoriai.shared.Sha256;

/** 監査記録 — one entry of the audit trail; {@code number} counts from 1 without gaps per contract. */
public record AuditEntry(long number, OffsetDateTime at, String actor, String action, String subject, String detail) {
    /** What comes before the first. */
    static final String FIRST = "0".repeat(64);

    static final String COLUMNS = "number, at, actor, action, subject, detail";

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    /** @param previous the hash of the entry before */
    String hashAfter(String previous) {
        String line = String.join(
                "\n", previous, Long.toString(number), at.toInstant().toString(), actor, action, subject, detail);
        return Sha256.hex(line);
    }
}
