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

    /** @param act carries an {@link WrittenPayload} */
    void add(Act act) {
        if (act.payload() instanceof WrittenPayload written && ids.add(act.id())) {
            all.add(new Version(act, written));
            written.over()
                    .versions()
                    .filter(version -> !version.equals(act.id()))
                    .forEach(writtenOver::add);
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
    static Optional<RecordedText.Rival> rivalAmong(List<Version> heads) {
        return heads.stream()
                .skip(1)
                .findFirst()
                .map(head -> new RecordedText.Rival(
                        head.written.text(),
                        head.act.happened(),
                        head.act.author().value(),
                        head.act.id()));
    }

    /** 版 — one act that wrote the text. */
    record Version(Act act, WrittenPayload written) {}
}
