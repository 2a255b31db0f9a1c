package org.yoriai.identity;

import java.util.UUID;

/** 利用者のID */
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
