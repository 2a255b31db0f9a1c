package org.yoriai.shared;

import java.util.UUID;

/** 委託契約のID — names the tenant: whatever belongs to a contract is seen by that contract's people alone. */
public record ContractId(UUID value) {
    /** Stands for "no contract": no row belongs to it. */
    public static final ContractId NONE = new ContractId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
