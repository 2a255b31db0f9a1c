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
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What people do at a venue, at random: every kind of act, edits of own and others' texts, removals. */
final class ActMaker {
    private static final List<String> STATUSES = List.of("present", "late", "left", "absent");
    /** By the part of the record: the type that writes it, and what its payload says besides the text. */
    private static final Map<String, Words> WORDS = Map.of(
            "remarks", new Words("remark.written", Map.of()),
            "notes", new Words("note.written", Map.of("step", "questions", "kind", "decision")),
            "promises", new Words("promise.made", Map.of("due", "2026-12-01", "channel", "mail")),
            "cards", new Words("card.written", Map.of("kind", "solution")));

    private static final int PLENTY = 13;
    private static final int KINDS = PLENTY + 5;
    private static final int LONGEST_PAUSE_MILLIS = 3_000;
    private final Random random;
    private final Album album;
    private final List<String> participants;
    private final List<String> agenda;
    private final List<String> checks;
    private final List<String> equipment;
    private final List<String> walkIns = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<String> born = new ArrayList<>();
    /** Texts that this tablet knows of, own and others', with the version last seen of each. */
    private final Map<String, String> texts = new HashMap<>();

    private final long skewMillis;
    private final long driftMillis;
    private long trueTime;

    ActMaker(Random random, JsonNode snapshot, Album album, long begins) {
        this.random = random;
        this.album = album;
        participants = ids(snapshot.path("participants"));
        agenda = ids(snapshot.path("agenda"));
        checks = ids(snapshot.path("checklist"));
        equipment = ids(snapshot.path("equipment"));
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
        for (String part : WORDS.keySet()) {
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
        switch (random.nextInt(4) == 0 ? random.nextInt(KINDS) : random.nextInt(PLENTY)) {
            case 0, 1, 2, 3 -> put(act, "attendance.marked", person(), Map.of("status", any(STATUSES)));
            case 4 -> put(act, "attendance.walkIn", fresh(), Map.of("name", "見本 " + id, "association", "見本町会"));
            case 5 -> put(act, "checklist.ticked", any(checks), Map.of("done", random.nextBoolean()));
            case 6 -> put(act, "runsheet." + any(List.of("started", "finished", "skipped")), any(agenda), Map.of());
            case 7 -> put(act, "equipment.checked", any(equipment), Map.of("lent", random.nextInt(10)));
            case 8 -> put(act, "answer.keyed", fresh(), keying());
            case 9 -> put(act, "group.formed", fresh(), Map.of("name", "班", "members", List.of(person())));
            case 10 -> card(act);
            case 11, 12 -> write(act, any(List.copyOf(new TreeSet<>(WORDS.keySet()))), "文 " + id);
            // the kinds from here on are rarer
            case PLENTY -> put(act, "photograph.taken", fresh(), Map.of("sha256", album.take(), "caption", "写真 " + id));
            case PLENTY + 1 -> match(act);
            case PLENTY + 2 -> choose(act);
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
        String type = (String) act.get("type");
        WORDS.forEach((part, words) -> {
            if (words.type.equals(type)) {
                texts.put(part + " " + entity, (String) act.get("id"));
            }
        });
        switch (type) {
            case "attendance.walkIn" -> walkIns.add(entity);
            case "answer.keyed" -> born.add(entity);
            case "group.formed" -> groups.add(entity);
            case "photograph.taken" -> {
                born.add(entity);
                album.keep((String) ((Map<?, ?>) act.get("payload")).get("sha256"));
            }
            default -> {}
        }
    }

    private void match(Map<String, Object> act) {
        if (walkIns.isEmpty()) {
            put(act, "attendance.walkIn", fresh(), Map.of("name", "見本 花代", "association", ""));
        } else {
            Map<String, String> whom = random.nextInt(4) == 0 ? Map.of() : Map.of("participant", any(participants));
            put(act, "attendance.matched", any(walkIns), whom);
        }
    }

    private void choose(Map<String, Object> act) {
        if (groups.isEmpty()) {
            put(act, "group.formed", fresh(), Map.of("name", "1班", "members", List.of()));
        } else {
            put(act, "group.chose", any(groups), random.nextInt(4) == 0 ? Map.of() : Map.of("theme", "主題1"));
        }
    }

    private Map<String, Object> keying() {
        List<String> options = List.of("a", "b", "c").subList(0, random.nextInt(4));
        String channel = random.nextInt(4) == 0 ? "tablet" : "paper";
        return Map.of(
                "sheet",
                1 + random.nextInt(20),
                "channel",
                channel,
                "answers",
                Map.of("q1", options, "q2", random.nextInt(5)));
    }

    private void card(Map<String, Object> act) {
        List<String> cards = known("cards");
        if (cards.isEmpty()) {
            write(act, "cards", "はじめのカード");
        } else if (random.nextBoolean()) {
            put(act, "card.moved", any(cards), Map.of("theme", "主題" + random.nextInt(3), "order", random.nextInt(9)));
        } else {
            put(act, "card.voted", any(cards), Map.of("votes", random.nextInt(4)));
        }
    }

    private void write(Map<String, Object> act, String part, String text) {
        List<String> known = known(part);
        Words words = WORDS.get(part);
        Map<String, Object> payload = new LinkedHashMap<>(words.besides);
        payload.put("text", text);
        String entity;
        if (known.isEmpty() || random.nextBoolean()) {
            entity = fresh();
        } else {
            entity = any(known);
            payload.put("base", texts.get(part + " " + entity));
        }
        put(act, words.type, entity, payload);
    }

    private List<String> known(String part) {
        return texts.keySet().stream()
                .filter(name -> name.startsWith(part + " "))
                .map(name -> name.substring(part.length() + 1))
                .sorted()
                .toList();
    }

    private String fresh() {
        return SeededIds.v7(random, trueTime).toString();
    }

    private static void put(Map<String, Object> act, String type, String entity, Map<String, ?> payload) {
        act.put("type", type);
        act.put("entity", entity);
        act.put("payload", payload);
    }

    private String person() {
        return walkIns.isEmpty() || random.nextInt(4) > 0 ? any(participants) : any(walkIns);
    }

    private String anythingKnown() {
        List<String> things = new ArrayList<>(participants);
        things.addAll(checks);
        things.addAll(equipment);
        things.addAll(walkIns);
        things.addAll(groups);
        things.addAll(born);
        texts.keySet().stream().sorted().map(name -> name.split(" ")[1]).forEach(things::add);
        return any(things);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private record Words(String type, Map<String, String> besides) {}
}
