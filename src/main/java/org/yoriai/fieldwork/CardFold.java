package org.yoriai.fieldwork;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** カードへの畳み込み — what is written, where it lies and how many votes it has are decided apart. */
final class CardFold {
    private final TextFold<WrittenPayload.Card, RecordedText.Card> texts =
            new TextFold<>(WrittenPayload.Card.class, this::card);
    private final Map<UUID, String> themes = new HashMap<>();
    private final Map<UUID, BigDecimal> orders = new HashMap<>();
    private final Map<UUID, Map<UUID, Integer>> votes = new HashMap<>();

    void write(Act act) {
        texts.add(act);
    }

    void move(Act act, GroupWorkPayload.Move move) {
        move.theme().ifPresent(theme -> themes.put(act.entity(), theme));
        move.order().ifPresent(order -> orders.put(act.entity(), order));
    }

    void vote(Act act, GroupWorkPayload.Vote vote) {
        votes.computeIfAbsent(act.entity(), _ -> new LinkedHashMap<>())
                .put(act.author().value(), vote.votes());
    }

    List<RecordedText.Card> current(Set<UUID> removed) {
        return texts.current(removed);
    }

    private RecordedText.Card card(TextFold.Shown shown, WrittenPayload.Card card) {
        UUID id = shown.act().entity();
        return new RecordedText.Card(
                id,
                card.group(),
                card.kind(),
                card.text(),
                Optional.ofNullable(themes.get(id)),
                Optional.ofNullable(orders.get(id)),
                Collections.unmodifiableMap(votes.getOrDefault(id, Map.of())),
                shown.act().happened(),
                shown.act().author().value(),
                shown.act().id(),
                shown.rival());
    }
}
