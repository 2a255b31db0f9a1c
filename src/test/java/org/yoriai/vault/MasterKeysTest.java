package org.yoriai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/** A master key gives way to a new one, and whatever it had wrapped still opens; without it nothing does. */
@YoriaiTest
class MasterKeysTest {
    private static final byte[] NAME = "見本 太郎".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aKeyInTheSettingsGivesWayToANewOneWithTheOldOneBeside(@TempDir Path data) {
        String first = random();
        String second = random();
        ContractId contract = new ContractId(UUID.randomUUID());
        byte[] sealed = sealed(contract, keys(first, "", data));

        assertThatThrownBy(() -> open(contract, sealed, keys(second, "", data)))
                .hasMessageContaining("is this the master key it was wrapped with?");
        SealingKeys both = keys(second, first, data);
        assertThat(open(contract, sealed, both)).isEqualTo(NAME);
        assertThat(wrapAnew(contract, both)).isEqualTo(1);
        assertThat(wrapAnew(contract, both)).as("once is enough").isZero();
        assertThat(open(contract, sealed, keys(second, "", data))).isEqualTo(NAME);
        assertThatThrownBy(() -> open(contract, sealed, keys(first, "", data)))
                .as("the one before opens nothing of now")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyInAFileIsRenewedAndTheOneBeforePutAside(@TempDir Path data) throws Exception {
        MasterKeys masters = new MasterKeys("", "", data);
        SealingKeys keys = new SealingKeys(jdbc, masters, clock);
        ContractId contract = new ContractId(UUID.randomUUID());
        byte[] sealed = sealed(contract, keys);
        String before = Files.readString(data.resolve("master.key")).strip();

        masters.renewFile();
        // the power fails here: both are in the file
        assertThat(open(contract, sealed, keys("", "", data))).isEqualTo(NAME);
        wrapAnew(contract, keys);
        masters.forgetEarlier();

        assertThat(Files.readString(data.resolve("master.key")))
                .doesNotContain(before)
                .hasLineCount(1);
        assertThat(Files.readString(data.resolve("master.key.before"))).contains(before);
        assertThat(Files.getPosixFilePermissions(data.resolve("master.key.before")))
                .as("its owner's alone")
                .hasSize(2);
        assertThat(open(contract, sealed, keys("", "", data))).isEqualTo(NAME);
    }

    private SealingKeys keys(String now, String before, Path data) {
        return new SealingKeys(jdbc, new MasterKeys(now, before, data), clock);
    }

    private static byte[] sealed(ContractId contract, SealingKeys keys) {
        Vault vault = new Vault(keys);
        vault.createKey(contract);
        return ContractScope.within(contract, () -> vault.seal(NAME));
    }

    private static byte[] open(ContractId contract, byte[] sealed, SealingKeys keys) {
        return ContractScope.within(contract, () -> new Vault(keys).open(sealed));
    }

    /** Of this contract alone: the house's other keys are wrapped by the house's own master key. */
    private int wrapAnew(ContractId contract, SealingKeys keys) {
        return keys.wrapAnew(contract);
    }

    private static String random() {
        return Base64.getUrlEncoder().encodeToString(AesGcm.random(AesGcm.KEY_BYTES));
    }
}
