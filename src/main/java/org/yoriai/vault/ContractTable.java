package org.yoriai.vault;

import org.yoriai.shared.DatabaseTable;

/**
 * 契約の表 — one table of the database that holds rows of contracts.
 *
 * @param condition which of its rows are one contract's; one parameter, the contract's ID
 */
public record ContractTable(DatabaseTable table, String condition) {
    public String name() {
        return table.name();
    }

    String where() {
        return " where " + condition;
    }
}
