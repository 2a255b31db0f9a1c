package org.yoriai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;

@YoriaiTest
class VaultTest {
    @Autowired
    Vault vault;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private ContractId contractWithKey() {
        ContractId contract = new ContractId(Ids.next());
        vault.createKey(contract);
        return contract;
    }

    @Test
    void whatIsSealedOpensAgainAndShowsNothing() {
        byte[] name = "見本 太郎".getBytes(StandardCharsets.UTF_8);
        ContractScope.run(contractWithKey(), () -> {
            byte[] sealed = vault.seal(name);
            assertThat(vault.open(sealed)).isEqualTo(name);
            assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("見本");
            assertThat(vault.seal(name)).as("never the same twice").isNotEqualTo(sealed);
        });
    }

    @Test
    void anotherContractsKeyOpensNothing() {
        byte[] sealed = ContractScope.within(contractWithKey(), () -> vault.seal(new byte[] {1, 2, 3}));
        ContractScope.run(
                contractWithKey(),
                () -> assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void oneChangedBitIsNoticed() {
        ContractScope.run(contractWithKey(), () -> {
            byte[] sealed = vault.seal(new byte[] {1, 2, 3});
            sealed[sealed.length - 1] ^= 1;
            assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void aChangedOrRemovedAuditEntryShows() {
        ContractId contract = contractWithKey();
        ContractScope.run(contract, () -> {
            for (int entry = 1; entry <= 3; entry++) {
                String subject = Integer.toString(entry);
                transaction.executeWithoutResult(_ -> audit.record("tester", "looked", subject, ""));
            }
            assertThat(audit.intact()).isTrue();
            change(contract, "update audit_entry set subject = '9' where contract_id = ? and number = 2");
            assertThat(audit.intact()).isFalse();
            change(contract, "update audit_entry set subject = '2' where contract_id = ? and number = 2");
            assertThat(audit.intact()).isTrue();
            change(contract, "delete from audit_entry where contract_id = ? and number = 3");
            assertThat(audit.intact()).isFalse();
        });
    }

    private void change(ContractId contract, String sql) {
        assertThat(jdbc.sql(sql).param(contract.value()).update()).isOne();
    }
}
