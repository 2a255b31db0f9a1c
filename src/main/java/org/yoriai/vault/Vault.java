package org.yoriai.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/**
 * 保管庫 — seals and opens personal data under the key of the contract in force.
 *
 * <p>Each contract has keys of its own, stored only wrapped by the master key; destroying them makes every sealed column of
 * the contract, in backups too, unreadable (特記事項 22条). What is sealed says by a mark under which generation of the key.
 */
@Component
public class Vault {
    /** 印: the format and the generation, two bytes. */
    static final int MARK_BYTES = 3;

    private static final byte FIRST_FORMAT = 1;
    private static final byte FORMAT = 2;
    private static final int FIRST_GENERATION = 1;
    private static final int MOST_GENERATIONS = 0xFFFF;
    private final SealingKeys keys;

    Vault(SealingKeys keys) {
        this.keys = keys;
    }

    /** Gives a new contract its key. */
    public void createKey(ContractId contract) {
        keys.add(contract, FIRST_GENERATION);
    }

    public byte[] seal(byte[] plain) {
        ContractId contract = ContractScope.required();
        SealingKeys.Generation newest = keys.newest(contract);
        byte[] sealed = AesGcm.seal(newest.key(), plain, associated(contract, newest.number()));
        return ByteBuffer.allocate(MARK_BYTES + sealed.length)
                .put(mark(newest.number()))
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the bytes were not sealed under the contract in force */
    public byte[] open(byte[] stored) {
        ContractId contract = ContractScope.required();
        if (stored.length <= MARK_BYTES + AesGcm.IV_BYTES) {
            throw new IllegalStateException("Not a sealed column of contract " + contract);
        }
        return switch (stored[0]) {
            // as it was sealed before keys had generations
            case FIRST_FORMAT -> open(contract, FIRST_GENERATION, stored, 1, contract.toString());
            case FORMAT -> {
                int generation = generation(stored);
                yield open(contract, generation, stored, MARK_BYTES, associated(contract, generation));
            }
            default -> throw new IllegalStateException("Not a sealed column of contract " + contract);
        };
    }

    private byte[] open(ContractId contract, int generation, byte[] stored, int from, String associated) {
        byte[] iv = Arrays.copyOfRange(stored, from, from + AesGcm.IV_BYTES);
        byte[] sealed = Arrays.copyOfRange(stored, from + AesGcm.IV_BYTES, stored.length);
        try {
            return AesGcm.open(keys.of(contract, generation), iv, sealed, associated);
        } catch (AesGcm.UnsealingFailed damaged) {
            throw new IllegalStateException("A sealed column of contract " + contract + " does not open", damaged);
        }
    }

    /** What everything begins with that is sealed under this generation of a contract's key. */
    static byte[] mark(int generation) {
        if (generation < FIRST_GENERATION || generation > MOST_GENERATIONS) {
            throw new IllegalArgumentException("No generation of a key: " + generation);
        }
        return new byte[] {FORMAT, (byte) (generation >> Byte.SIZE), (byte) generation};
    }

    private static int generation(byte[] stored) {
        return Byte.toUnsignedInt(stored[1]) << Byte.SIZE | Byte.toUnsignedInt(stored[2]);
    }

    private static String associated(ContractId contract, int generation) {
        return contract + ":" + generation;
    }
}
