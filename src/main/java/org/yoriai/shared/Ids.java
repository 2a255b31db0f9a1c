package org.yoriai.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** ID — made where a thing is born, ordered by time (UUIDv7) so that indexes stay compact. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
