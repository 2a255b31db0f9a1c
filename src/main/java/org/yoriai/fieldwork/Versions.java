package org.yoriai.fieldwork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 版 — the versions of one text. A head is a version that no other version was written over. */
final class Versions {
    private final List<Version> all = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Set<UUID> writtenOver = new HashSet<>();

    Versions copy() {
        Versions copy = new Versions();
        copy.all.addAll(all);
        copy.ids.addAll(ids);
        copy.writtenOver.addAll(writtenOver);
        return copy;
    }

    /** @param act carries an {@link ActPayload.Written} */
    void add(Act act) {
        if (act.payload() instanceof ActPayload.Written written && ids.add(act.id())) {
            all.add(new Version(act, written));
            written.base().filter(base -> !base.equals(act.id())).ifPresent(writtenOver::add);
        }
    }

    int headCount() {
        return (int) ids.stream().filter(id -> !writtenOver.contains(id)).count();
    }

    /** Heads, the latest first. Versions that name each other in a ring, which no tablet makes, leave the latest as head. */
    List<Version> heads() {
        List<Version> ordered = all.stream()
                .sorted((one, other) -> Act.ORDER.compare(other.act, one.act))
                .toList();
        List<Version> heads = ordered.stream()
                .filter(version -> !writtenOver.contains(version.act.id()))
                .toList();
        return heads.isEmpty() ? ordered.subList(0, 1) : heads;
    }

    /** @return the rival of the version shown: the next latest head */
    static Optional<SessionRecord.Rival> rivalAmong(List<Version> heads) {
        return heads.stream()
                .skip(1)
                .findFirst()
                .map(head -> new SessionRecord.Rival(
                        head.written.text(),
                        head.act.happened(),
                        head.act.author().value(),
                        head.act.id()));
    }

    /** 版 — one act that wrote the text. */
    record Version(Act act, ActPayload.Written written) {}
}
