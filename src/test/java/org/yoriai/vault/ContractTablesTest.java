package org.yoriai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.DatabaseSchema;
import org.yoriai.shared.DatabaseTable;

/** No table is forgotten when a contract is handed back and destroyed: a new one is a contract's, or said to be the house's. */
@YoriaiTest
class ContractTablesTest {
    @Autowired
    private DataSource database;

    @Autowired
    private MessageSource words;

    @Test
    void everyTableIsAContractsOrTheHouses() throws Exception {
        try (Connection connection = database.getConnection()) {
            List<String> contracts = ContractTables.of(connection).stream()
                    .map(ContractTable::name)
                    .toList();
            Set<String> all = new HashSet<>(contracts);
            all.addAll(ContractTables.HOUSE);
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(DatabaseSchema.of(connection).stream()
                            .map(DatabaseTable::name)
                            .toList());
            assertThat(contracts)
                    .doesNotContainAnyElementsOf(ContractTables.HOUSE)
                    .contains("photograph_part", "photograph_piece", "checkout_person", "material_session");
        }
    }

    @Test
    void whatIsDestroyedIsAllButTheTrailAndTheContractsKeysAreLast() throws Exception {
        try (Connection connection = database.getConnection()) {
            List<String> destroyed = ContractTables.destroyed(connection).stream()
                    .map(ContractTable::name)
                    .toList();
            assertThat(destroyed).last().isEqualTo("sealing_key");
            assertThat(destroyed.indexOf("contract")).isGreaterThan(destroyed.indexOf("programme_session"));
            assertThat(ContractTables.of(connection).stream().map(ContractTable::name))
                    .filteredOn(table -> !destroyed.contains(table))
                    .containsExactlyInAnyOrderElementsOf(ContractTables.STAYING);
        }
    }

    @Test
    void everyTableHasAReadableNameInTheArchive() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertThat(ContractTables.of(connection))
                    .allSatisfy(table -> assertThat(
                                    words.getMessage("archive.table." + table.name(), null, "", Locale.JAPANESE))
                            .as(table.name())
                            .isNotBlank());
        }
    }
}
