package org.yoriai.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 値の種類 — how a column's values stand in the file; the same for both databases. */
public enum ValueKind {
    UUID_,
    TEXT,
    BYTES,
    DATE,
    TIME,
    INSTANT,
    INTEGER,
    LONG,
    BOOLEAN;

    /** @param type as either database calls it */
    public static ValueKind of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "uuid" -> UUID_;
            case "varchar", "text", "character varying", "character large object" -> TEXT;
            case "bytea", "binary varying" -> BYTES;
            case "date" -> DATE;
            case "time" -> TIME;
            case "timestamptz", "timestamp with time zone" -> INSTANT;
            case "int4", "integer" -> INTEGER;
            case "int8", "bigint" -> LONG;
            case "bool", "boolean" -> BOOLEAN;
            default -> throw new IllegalStateException("No kind of value for the type " + type);
        };
    }

    /** @return what JSON can hold */
    @Nullable
    public Object read(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) == null) {
            return null;
        }
        return switch (this) {
            case UUID_ -> row.getObject(column, UUID.class).toString();
            case TEXT -> row.getString(column);
            case BYTES -> Base64.getEncoder().encodeToString(row.getBytes(column));
            case DATE -> row.getObject(column, LocalDate.class).toString();
            case TIME -> row.getObject(column, LocalTime.class).toString();
            case INSTANT ->
                row.getObject(column, OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString();
            case INTEGER -> row.getInt(column);
            case LONG -> row.getLong(column);
            case BOOLEAN -> row.getBoolean(column);
        };
    }

    public void write(PreparedStatement statement, int parameter, @Nullable String value) throws SQLException {
        if (value == null) {
            statement.setObject(parameter, null);
            return;
        }
        switch (this) {
            case UUID_ -> statement.setObject(parameter, UUID.fromString(value));
            case TEXT -> statement.setString(parameter, value);
            case BYTES -> statement.setBytes(parameter, Base64.getDecoder().decode(value));
            case DATE -> statement.setObject(parameter, LocalDate.parse(value));
            case TIME -> statement.setObject(parameter, LocalTime.parse(value));
            case INSTANT -> statement.setObject(parameter, OffsetDateTime.parse(value));
            case INTEGER -> statement.setInt(parameter, Integer.parseInt(value));
            case LONG -> statement.setLong(parameter, Long.parseLong(value));
            case BOOLEAN -> statement.setBoolean(parameter, Boolean.parseBoolean(value));
        }
    }
}
