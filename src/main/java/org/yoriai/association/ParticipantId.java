package org.yoriai.association;

import java.util.UUID;

/** 参加者のID */
public record ParticipantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
