package org.yoriai.kit;

import java.util.UUID;

/** 端末のID */
public record DeviceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
