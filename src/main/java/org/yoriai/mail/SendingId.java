package org.yoriai.mail;

import java.util.UUID;

/** 送信のID — one act of sending, whatever the number of its recipients. */
public record SendingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
