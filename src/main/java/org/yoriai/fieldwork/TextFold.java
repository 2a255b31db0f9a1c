package org.yoriai.fieldwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** 文章への畳み込み — texts of one kind, in the order of their first versions, because acts come in order. */
final class TextFold<P extends WrittenPayload, T extends RecordedText> {
    private final Map<UUID, Versions> texts = new LinkedHashMap<>();
    private final Class<P> payload;
    private final BiFunction<Shown, P, T> show;

    TextFold(Class<P> payload, BiFunction<Shown, P, T> show) {
        this.payload = payload;
        this.show = show;
    }

    void add(Act act) {
        texts.computeIfAbsent(act.entity(), _ -> new Versions()).add(act);
    }

    List<T> current(Set<UUID> removed) {
        return texts.entrySet().stream()
                .filter(text -> !removed.contains(text.getKey()))
                .map(text -> show(text.getValue().heads()))
                .toList();
    }

    private T show(List<Versions.Version> heads) {
        Versions.Version head = heads.getFirst();
        return show.apply(new Shown(head.act(), Versions.rivalAmong(heads)), payload.cast(head.written()));
    }

    /** The act whose version is shown, and the version beside it. */
    record Shown(Act act, Optional<RecordedText.Rival> rival) {}
}
