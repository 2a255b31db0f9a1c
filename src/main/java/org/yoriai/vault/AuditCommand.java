package org.yoriai.vault;

import java.io.PrintStream;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedRuntimeException;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.DatabaseCommand;

/**
 * 監査証跡を一つの命令で確かめる — {@code bin/audit}: the database alone, with the settings of the server and without the server; a line
 * for each contract (特記事項 23条, 24条).
 */
public final class AuditCommand {
    static final int BROKEN = 1;
    static final int UNREAD = 2;

    private AuditCommand() {}

    public static void main(String[] arguments) {
        System.exit(outcome());
    }

    // a broken trail and a database that nobody could look at are two things
    private static int outcome() {
        try {
            return run(System.out);
        } catch (NestedRuntimeException unreachable) {
            System.err.println("Yoriai: the database could not be read: " + unreachable.getMostSpecificCause());
            return UNREAD;
        }
    }

    /** @return {@value #BROKEN} when any contract's trail does not fit */
    static int run(PrintStream out, String... settings) {
        try (var context = DatabaseCommand.open(DatabaseAlone.class, settings)) {
            return lines(context.getBean(AuditChain.class), out) ? 0 : BROKEN;
        }
    }

    private static boolean lines(AuditChain chain, PrintStream out) {
        var contracts = chain.contracts();
        if (contracts.isEmpty()) {
            out.println("no contract has a trail");
        }
        return contracts.stream()
                .map(contract -> {
                    AuditChain.Finding found = ContractScope.within(contract, chain::check);
                    out.println("contract " + contract + ": "
                            + (found.broken().isPresent()
                                    ? "BROKEN at entry " + found.broken().getAsLong() + " (" + found.entries()
                                            + " before it fit)"
                                    : found.entries() + " entries, intact"));
                    return found.intact();
                })
                .reduce(true, Boolean::logicalAnd);
    }

    /** データベースだけ */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @Import(AuditChain.class)
    static class DatabaseAlone {}
}
