package org.yoriai.mail;

import java.util.UUID;

/** 送信記録のID */
public record SendingRecordId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
