package org.yoriai.vault;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/** What opens in a restored database with the master key of a data folder. */
public final class Restored {
    private Restored() {}

    /** What {@code bin/audit} answers there: its code, then its lines. */
    public static String audit(String... settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = AuditCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), settings);
        return code + "\n" + out.toString(StandardCharsets.UTF_8);
    }

    public static List<String> names(JdbcClient restored, Path data) {
        Vault vault = new Vault(new SealingKeys(restored, new MasterKeys("", "", data), Clock.systemUTC()));
        return restored.sql("select contract_id, name from membership")
                .query((row, _) -> {
                    byte[] sealed = row.getBytes(2);
                    return ContractScope.within(
                            new ContractId(row.getObject(1, UUID.class)),
                            () -> new String(vault.open(sealed), StandardCharsets.UTF_8));
                })
                .list();
    }
}
