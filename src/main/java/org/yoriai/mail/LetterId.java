package org.yoriai.mail;

import java.util.UUID;

/** 手紙のID — also the mail's Message-ID, the same on every try. */
public record LetterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
