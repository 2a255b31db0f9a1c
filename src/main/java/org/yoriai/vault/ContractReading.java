package org.yoriai.vault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** 契約を通して読む — on a connection of its own, which sees one moment while others work on. Whoever calls asks first who may. */
@Component
public class ContractReading {
    private final DataSource database;
    private final Vault vault;

    ContractReading(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** 読むこと */
    public interface Reading {
        void read(ContractContents contents) throws SQLException, IOException;
    }

    /** Of the contract in force. */
    public void read(Reading reading) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                reading.read(new ContractContents(connection, vault));
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IOException("The contract could not be read through", failed);
        }
    }
}
