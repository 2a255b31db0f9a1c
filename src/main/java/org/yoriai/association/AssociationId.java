package org.yoriai.association;

import java.util.UUID;

/** 町会・自治会のID */
public record AssociationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
