package org.yoriai.attack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Vault;

/** A contract beside the sample's, with a key of its own, for as long as a test needs it. */
final class SecondContract {
    static final ContractId ID = new ContractId(UUID.nameUUIDFromBytes("beside".getBytes(StandardCharsets.UTF_8)));
    private final JdbcClient jdbc;

    SecondContract(ApplicationContext house) {
        jdbc = house.getBean(JdbcClient.class);
        List<String> columns = jdbc.sql("select lower(column_name) from information_schema.columns"
                        + " where lower(table_name) = 'contract' and lower(table_schema) = 'public'"
                        + " and lower(column_name) not in ('id', 'title')")
                .query(String.class)
                .list();
        String others = columns.stream().collect(Collectors.joining(", "));
        jdbc.sql("insert into contract (id, title, " + others + ") select ?, 'よその契約', " + others
                        + " from contract where id = ?")
                .params(ID.value(), SampleData.CONTRACT.value())
                .update();
        if (jdbc.sql("select count(*) from sealing_key where contract_id = ?")
                        .param(ID.value())
                        .query(Long.class)
                        .single()
                == 0) {
            house.getBean(Vault.class).createKey(ID);
        }
    }

    Person admin() {
        return new Person(new AccountId(UUID.randomUUID()), ID, "stranger", "よその人", "よその区", Role.ADMIN, false);
    }

    /** Its rows that other tests would count; the trail only grows, and its key stays for what the trail says. */
    void forget() {
        List<String> tables = jdbc.sql("select distinct lower(table_name) from information_schema.columns"
                        + " where lower(column_name) = 'contract_id' and lower(table_schema) = 'public'"
                        + " and lower(table_name) not like 'audit%' and lower(table_name) <> 'sealing_key'")
                .query(String.class)
                .list();
        tables.forEach(table -> jdbc.sql("delete from " + table + " where contract_id = ?")
                .param(ID.value())
                .update());
        jdbc.sql("delete from contract where id = ?").param(ID.value()).update();
    }
}
