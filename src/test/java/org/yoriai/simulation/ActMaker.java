package org.yoriai.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What people do at a venue, at random: marks, walk-ins, ticks, the run sheet, texts and their edits, removals. */
final class ActMaker {
    private static final List<String> STATUSES = List.of("present", "late", "left", "absent");
    private static final int LONGEST_PAUSE_MILLIS = 3_000;
    private final Random random;
    private final List<String> participants;
    private final List<String> agenda;
    private final List<String> checks;
    private final List<String> born = new ArrayList<>();
    /** Texts that this tablet knows of, own and others', with the version last seen of each. */
    private final Map<String, String> texts = new HashMap<>();

    private final long skewMillis;
    private final long driftMillis;
    private long trueTime;

    ActMaker(Random random, JsonNode snapshot, long begins) {
        this.random = random;
        participants = ids(snapshot.path("participants"));
        agenda = ids(snapshot.path("agenda"));
        checks = ids(snapshot.path("checklist"));
        trueTime = begins;
        long day = 86_400_000;
        skewMillis = List.of(0L, -day, day, random.nextLong(5_000)).get(random.nextInt(4));
        // one tablet in four never reached the server to compare clocks
        driftMillis = random.nextInt(4) == 0 ? 0 : skewMillis;
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path("id").stringValue())
                .toList();
    }

    /** Another tablet's texts, as the server's record shows them. */
    void learn(JsonNode record) {
        for (String part : List.of("remarks", "notes")) {
            record.path(part)
                    .forEach(text -> texts.put(
                            part + " " + text.path("id").stringValue(),
                            text.path("version").stringValue()));
        }
    }

    /** @return the act's members {@code id, type, entity, at, drift, payload} */
    Map<String, Object> next() {
        trueTime += random.nextInt(LONGEST_PAUSE_MILLIS);
        UUID id = SeededIds.v7(random, trueTime);
        Map<String, Object> act = new LinkedHashMap<>();
        act.put("id", id.toString());
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> put(act, "attendance.marked", person(), Map.of("status", any(STATUSES)));
            case 4 ->
                put(
                        act,
                        "attendance.walkIn",
                        SeededIds.v7(random, trueTime).toString(),
                        Map.of("name", "見本 " + id, "association", "見本町会"));
            case 5 -> put(act, "checklist.ticked", any(checks), Map.of("done", random.nextBoolean()));
            case 6 -> put(act, "runsheet." + any(List.of("started", "finished", "skipped")), any(agenda), Map.of());
            case 7 -> write(act, "remarks", "remark.written", Map.of("text", "所感 " + id));
            case 8 -> write(act, "notes", "note.written", Map.of("step", "質疑", "text", "メモ " + id));
            default -> put(act, random.nextBoolean() ? "entity.removed" : "entity.restored", anythingKnown(), Map.of());
        }
        act.put(
                "at",
                OffsetDateTime.ofInstant(Instant.ofEpochMilli(trueTime + skewMillis), ZoneOffset.ofHours(9))
                        .toString());
        act.put("drift", driftMillis);
        return act;
    }

    /** The act is on the disk as it was meant: what it brought into the world can be spoken of from now on. */
    void keep(Map<String, Object> act) {
        String entity = (String) act.get("entity");
        switch ((String) act.get("type")) {
            case "attendance.walkIn" -> born.add(entity);
            case "remark.written" -> texts.put("remarks " + entity, (String) act.get("id"));
            case "note.written" -> texts.put("notes " + entity, (String) act.get("id"));
            default -> {}
        }
    }

    private void write(Map<String, Object> act, String part, String type, Map<String, Object> words) {
        List<String> known = texts.keySet().stream()
                .filter(name -> name.startsWith(part))
                .sorted()
                .toList();
        Map<String, Object> payload = new LinkedHashMap<>(words);
        String entity;
        if (known.isEmpty() || random.nextBoolean()) {
            entity = SeededIds.v7(random, trueTime).toString();
        } else {
            String name = any(known);
            entity = name.substring(part.length() + 1);
            payload.put("base", texts.get(name));
        }
        put(act, type, entity, payload);
    }

    private static void put(Map<String, Object> act, String type, String entity, Map<String, ?> payload) {
        act.put("type", type);
        act.put("entity", entity);
        act.put("payload", payload);
    }

    private String person() {
        return born.isEmpty() || random.nextInt(4) > 0 ? any(participants) : any(born);
    }

    private String anythingKnown() {
        List<String> things = new ArrayList<>(participants);
        things.addAll(checks);
        things.addAll(born);
        texts.keySet().stream().sorted().map(name -> name.split(" ")[1]).forEach(things::add);
        return any(things);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
