package org.yoriai.vault;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/**
 * 全体の鍵 — seals what belongs to the house and to no contract, such as the secret of an account's authenticator. Its key lies
 * among those of the contracts, so that it is wrapped anew with them when the master key changes.
 */
@Component
public class HouseSeal {
    /** In the place of a contract's ID; no contract has it. */
    static final ContractId HOUSE = new ContractId(new UUID(0, 1));

    private static final int ID_BYTES = 16;
    private final Vault vault;
    private final SealingKeys keys;

    HouseSeal(Vault vault, SealingKeys keys) {
        this.vault = vault;
        this.keys = keys;
    }

    // on its own and not with the first value: a key that a rollback took away must never have sealed anything
    @EventListener(ApplicationReadyEvent.class)
    void haveKey() {
        keys.addFirst(HOUSE);
    }

    /** @param owner whose it is: what was sealed for one opens for no other */
    public byte[] seal(UUID owner, byte[] plain) {
        byte[] owned = ByteBuffer.allocate(ID_BYTES + plain.length)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(plain)
                .array();
        return ContractScope.within(HOUSE, () -> vault.seal(owned));
    }

    /** @throws IllegalStateException when it was not sealed for this owner */
    public byte[] open(UUID owner, byte[] sealed) {
        ByteBuffer owned = ByteBuffer.wrap(ContractScope.within(HOUSE, () -> vault.open(sealed)));
        if (!new UUID(owned.getLong(), owned.getLong()).equals(owner)) {
            throw new IllegalStateException("What was sealed for another was put in the place of " + owner + "'s");
        }
        byte[] plain = new byte[owned.remaining()];
        owned.get(plain);
        return plain;
    }
}
