package org.yoriai.fieldwork;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * 登録済みの対象 — people, agenda, checklist and equipment of a session. What was registered once stays known while the session is in
 * use: a tablet that left before an item was dropped still speaks of it in good faith.
 */
final class RegisteredThings {
    private final Map<UUID, Thing> known = new ConcurrentHashMap<>();

    /** What a batch sees: things that are not known yet are looked up once. */
    Batch batch(Supplier<Map<UUID, Thing>> lookUp) {
        return new Batch(lookUp);
    }

    final class Batch {
        private final Supplier<Map<UUID, Thing>> lookUp;
        private boolean lookedUp;

        private Batch(Supplier<Map<UUID, Thing>> lookUp) {
            this.lookUp = lookUp;
        }

        /** @param fresh whether the act may bring a new thing into the world: then it is no surprise not to know it */
        Optional<Thing> find(UUID id, boolean fresh) {
            if (!lookedUp && !known.containsKey(id) && (!fresh || known.isEmpty())) {
                known.putAll(lookUp.get());
                lookedUp = true;
            }
            return Optional.ofNullable(known.get(id));
        }
    }
}
