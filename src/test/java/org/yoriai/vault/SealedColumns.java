package org.yoriai.vault;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.shared.ContractScope;

/** What other packages' tests ask about sealed columns. */
public final class SealedColumns {
    private SealedColumns() {}

    public static List<String> known() {
        return Stream.concat(
                        SealedColumn.ALL.stream()
                                .filter(one -> one.form() != SealedColumn.Form.BASE64)
                                .map(one -> one.table() + "." + one.column()),
                        SealedColumn.OTHERS.stream())
                .toList();
    }

    public static List<String> ofTheSchema(JdbcClient jdbc) {
        return jdbc.sql(
                        "select table_name, column_name from information_schema.columns where table_schema in"
                                + " ('public', 'PUBLIC') and lower(data_type) in ('bytea', 'binary varying', 'binary large object')")
                .query((row, _) -> (row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT))
                .list();
    }

    /** Columns of the contract in force in which something is not under this generation of its key. */
    public static List<String> notUnder(JdbcClient jdbc, int generation) {
        List<String> left = new ArrayList<>();
        for (SealedColumn one : SealedColumn.ALL) {
            boolean text = one.form() == SealedColumn.Form.BASE64;
            byte[] mark = Vault.mark(generation);
            boolean found = jdbc
                    .sql("select t." + one.column() + " from " + one.table() + " t where " + one.contract()
                            + " = ? and t."
                            + one.column() + " is not null"
                            + (one.form() == SealedColumn.Form.PIECES ? " and t.position = 0" : ""))
                    .param(ContractScope.required().value())
                    .query((row, _) -> text ? Base64.getDecoder().decode(row.getString(1)) : row.getBytes(1))
                    .list()
                    .stream()
                    .anyMatch(value -> value[0] != mark[0] || value[1] != mark[1] || value[2] != mark[2]);
            if (found) {
                left.add(one.table() + "." + one.column());
            }
        }
        return left;
    }
}
