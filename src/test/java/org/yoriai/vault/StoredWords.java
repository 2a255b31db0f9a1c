package org.yoriai.vault;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/** What journeys change in the database of a house that stands still. */
public final class StoredWords {
    private StoredWords() {}

    /**
     * @param data the folder with the house's master key
     * @return how many words were changed
     */
    public static int change(DataSource database, Path data, ContractId contract, UnaryOperator<String> change) {
        JdbcClient jdbc = JdbcClient.create(database);
        Vault vault = new Vault(new SealingKeys(jdbc, MasterKeys.existing("", "", data), Clock.systemUTC()));
        Integer changed = new TransactionTemplate(new JdbcTransactionManager(database)).execute(_ -> {
            return ContractScope.within(contract, () -> {
                try {
                    return new TypedWords(jdbc, database, vault, change).changeAll();
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
        });
        return changed == null ? 0 : changed;
    }
}
