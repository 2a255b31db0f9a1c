package org.yoriai.vault;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yoriai.shared.ContractScope;

/**
 * 封じ直し — brings what is sealed under earlier generations of the contract's key under the newest, a few rows at a time, while
 * everybody works on: a row that somebody changes meanwhile is left to them, for they seal under the newest already.
 */
@Component
class Resealing {
    private static final int ROWS = 200;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final TransactionOperations transaction;

    Resealing(JdbcClient jdbc, Vault vault, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transaction = transaction;
    }

    /** @return how many values were found that are not under this generation; nothing is left once it is 0 */
    int round(int newest) {
        return SealedColumn.ALL.stream().mapToInt(column -> all(column, newest)).sum();
    }

    private int all(SealedColumn column, int newest) {
        int found = 0;
        int more;
        do {
            more = Math.toIntExact(transaction.execute(_ -> some(column, newest)));
            found += more;
        } while (more == ROWS);
        return found;
    }

    private int some(SealedColumn column, int newest) {
        byte[] mark = Vault.mark(newest);
        boolean text = column.form() == SealedColumn.Form.BASE64;
        Object begins = text ? Base64.getEncoder().encodeToString(mark) : mark;
        int length = text ? ((String) begins).length() : mark.length;
        String keys = column.key().stream().map(key -> "t." + key).collect(Collectors.joining(", "));
        List<Object[]> rows = jdbc.sql("select " + keys + ", t." + column.column() + " from " + column.table()
                        + " t where " + column.contract() + " = ? and t." + column.column() + " is not null"
                        + (column.form() == SealedColumn.Form.PIECES ? " and t.position = 0" : "")
                        + " and substring(t." + column.column() + " from 1 for " + length + ") <> ? fetch first " + ROWS
                        + " rows only")
                .params(ContractScope.required().value(), begins)
                .query((row, _) -> values(row, column.key().size() + 1))
                .list();
        rows.forEach(row -> reseal(
                column,
                Arrays.copyOf(row, column.key().size()),
                row[column.key().size()]));
        return rows.size();
    }

    private static Object[] values(java.sql.ResultSet row, int columns) throws java.sql.SQLException {
        Object[] values = new Object[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = row.getObject(column + 1);
        }
        return values;
    }

    private void reseal(SealedColumn column, Object[] key, Object sealed) {
        switch (column.form()) {
            case WHOLE -> replace(column, key, sealed, vault.seal(vault.open((byte[]) sealed)));
            case BASE64 -> {
                byte[] plain = vault.open(Base64.getDecoder().decode((String) sealed));
                replace(column, key, sealed, Base64.getEncoder().encodeToString(vault.seal(plain)));
            }
            case PIECES -> pieces(column, key[0]);
        }
    }

    private void replace(SealedColumn column, Object[] key, Object before, Object now) {
        String found = column.key().stream().map(one -> one + " = ?").collect(Collectors.joining(" and "));
        jdbc.sql("update " + column.table() + " set " + column.column() + " = ? where " + found + " and "
                        + column.column() + " = ?")
                .params(Stream.of(Stream.of(now), Stream.of(key), Stream.of(before))
                        .flatMap(part -> part)
                        .toList())
                .update();
    }

    private void pieces(SealedColumn column, Object owner) {
        String of = " where " + column.key().getFirst() + " = ?";
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc.sql("select sealed from " + column.table() + of + " order by position for update")
                .param(owner)
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(whole::writeBytes);
        if (whole.size() == 0) {
            return; // gone meanwhile
        }
        List<byte[]> parts = SealedPieces.of(vault.seal(vault.open(whole.toByteArray())));
        jdbc.sql("delete from " + column.table() + of).param(owner).update();
        for (int position = 0; position < parts.size(); position++) {
            jdbc.sql("insert into " + column.table() + " (" + column.key().getFirst()
                            + ", position, sealed) values (?, ?, ?)")
                    .params(owner, position, parts.get(position))
                    .update();
        }
    }
}
