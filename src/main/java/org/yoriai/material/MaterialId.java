package org.yoriai.material;

import java.util.UUID;

/** 資料のID */
public record MaterialId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
