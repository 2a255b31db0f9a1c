package org.yoriai.kit;

import java.util.UUID;

/** 持出しのID */
public record CheckoutId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
