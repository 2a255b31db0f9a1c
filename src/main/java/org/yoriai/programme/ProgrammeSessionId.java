package org.yoriai.programme;

import java.util.UUID;

/** 実施回のID */
public record ProgrammeSessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
