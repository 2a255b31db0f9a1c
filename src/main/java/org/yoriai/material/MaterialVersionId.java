package org.yoriai.material;

import java.util.UUID;

/** 資料の版のID */
public record MaterialVersionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
