package org.yoriai.fieldwork;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * 知られている対象 — the things that acts of one session may be about, and how many latest versions each text has. The things born
 * of acts lie in layers, so that a batch can be tried on top of what is stored and thrown away.
 */
final class KnownThings {
    private final Map<UUID, Thing> things = new HashMap<>();
    private final Map<UUID, Versions> texts = new HashMap<>();
    private final KeyedSheets sheets;
    private long upTo;

    KnownThings() {
        this(new KeyedSheets());
    }

    private KnownThings(KeyedSheets sheets) {
        this.sheets = sheets;
    }

    /** The number of the last act that has been taken in. */
    long upTo() {
        return upTo;
    }

    void takeIn(StoredAct stored) {
        takeIn(stored.act());
        upTo = stored.number();
    }

    void takenInUpTo(long number) {
        upTo = number;
    }

    private void takeIn(Act act) {
        act.type().creates().ifPresent(thing -> {
            things.put(act.entity(), thing);
            if (act.payload() instanceof WrittenPayload) {
                texts.computeIfAbsent(act.entity(), _ -> new Versions()).add(act);
            }
        });
        sheets.add(act);
    }

    /** A layer on top for one batch; {@code registered} are the session's own people and items. */
    Trial trial(RegisteredThings.Batch registered) {
        return new Trial(registered);
    }

    final class Trial {
        private final RegisteredThings.Batch registered;
        private final KnownThings added = new KnownThings(sheets.copy());

        private Trial(RegisteredThings.Batch registered) {
            this.registered = registered;
        }

        /** @return whether the act's entity is a thing that an act of its type can be about */
        boolean allows(Act act) {
            Optional<Thing> thing = thing(act);
            return thing.isPresent()
                    ? act.type().canBeAbout(thing.get())
                    : act.type().creates().isPresent();
        }

        /** @return whether this act asks a person to decide: a second latest version, or a keying that differs */
        boolean add(Act act) {
            if (!(act.payload() instanceof WrittenPayload)) {
                added.takeIn(act);
                return act.payload() instanceof ActPayload.Keying && added.sheets.differs(act);
            }
            Versions versions = added.texts.computeIfAbsent(act.entity(), this::copyOfStored);
            int before = versions.headCount();
            added.takeIn(act);
            return versions.headCount() > Math.max(1, before);
        }

        private Versions copyOfStored(UUID entity) {
            return Optional.ofNullable(texts.get(entity)).map(Versions::copy).orElseGet(Versions::new);
        }

        private Optional<Thing> thing(Act act) {
            // what is registered comes last: to see that something is not means to look it up
            return Optional.ofNullable(added.things.get(act.entity()))
                    .or(() -> Optional.ofNullable(things.get(act.entity())))
                    .or(() -> registered.find(act.entity(), act.type().creates().isPresent()));
        }
    }
}
