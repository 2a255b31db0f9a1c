package org.yoriai.ledger;

import java.util.UUID;

/** 事故等の記録のID */
public record IncidentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
