package org.yoriai.association;

import java.util.UUID;

/** フォローアップのID */
public record FollowUpId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
