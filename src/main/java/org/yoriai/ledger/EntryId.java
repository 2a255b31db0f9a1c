package org.yoriai.ledger;

import java.util.UUID;

/** 管理簿の行のID */
public record EntryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
