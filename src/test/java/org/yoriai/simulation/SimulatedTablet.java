package org.yoriai.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A tablet by the rules of docs/kit-protocol.md: what it has recorded it keeps until the server acknowledges it. */
final class SimulatedTablet {
    private static final int LARGEST_BATCH = 200;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private final Random random;
    private final ActMaker maker;
    private final String checkout;
    private final String session;
    private final String author;
    private final String pushToken;
    private final String readToken;
    private final Sealing sealing;
    private final Album album;
    private final boolean gzip;
    private final boolean tellsVersion;
    private final List<Row> rows = new ArrayList<>();
    private int acked;
    private int size = LARGEST_BATCH;

    /** An act on the tablet's disk. */
    record Row(long seq, String id, byte[] json, Map<String, Object> envelope, Optional<Poison> poison) {}

    SimulatedTablet(Random random, String session, String author, JsonNode taken, long begins) {
        this.random = random;
        this.session = session;
        this.author = author;
        checkout = taken.path("checkout").stringValue();
        pushToken = taken.path("pushToken").stringValue();
        readToken = taken.path("readToken").stringValue();
        sealing = new Sealing(
                random,
                checkout,
                Base64.getUrlDecoder().decode(taken.path("key").stringValue()));
        album = new Album(random, sealing);
        maker = new ActMaker(random, taken.path("snapshot"), album, begins);
        gzip = random.nextBoolean();
        // the first kits did not say their version
        tellsVersion = random.nextBoolean();
    }

    /** Records an act, unless the disk is full: then nothing is kept, and the person is told so. */
    void record() {
        Map<String, Object> members = maker.next();
        if (random.nextInt(100) == 0) {
            return;
        }
        Optional<Poison> poison =
                random.nextDouble() < Poison.SHARE ? Optional.of(Poison.any(random)) : Optional.empty();
        // the first act cannot take the ID of an earlier one
        poison = poison.filter(kind -> kind != Poison.TAKEN_ID || soundRow().isPresent());
        long seq = rows.size() + 1L;
        Map<String, Object> act = new LinkedHashMap<>(members);
        act.put("v", 1);
        act.put("checkout", checkout);
        act.put("seq", seq);
        act.put("session", session);
        act.put("author", author);
        poison.ifPresentOrElse(kind -> spoil(act, kind), () -> maker.keep(act));
        byte[] json = poison.filter(Poison.NO_ACT::equals).isPresent()
                ? "これは操作ではない".getBytes(StandardCharsets.UTF_8)
                : Wire.JSON.writeValueAsBytes(act);
        String id = (String) act.get("id");
        rows.add(new Row(seq, id, json, seal(id, seq, json, poison), poison));
    }

    private void spoil(Map<String, Object> act, Poison kind) {
        switch (kind) {
            case OTHER_SESSION -> act.put("session", new UUID(0, 1).toString());
            case STRANGER -> act.put("author", new UUID(0, 2).toString());
            case UNKNOWN_TYPE -> act.put("type", "weather.changed");
            case TOO_LONG -> {
                act.put("type", "remark.written");
                act.put("payload", Map.of("text", "あ".repeat(10_000)));
            }
            case UNKNOWN_ENTITY -> {
                act.put("type", "checklist.ticked");
                act.put("entity", new UUID(0, 3).toString());
                act.put("payload", Map.of("done", true));
            }
            case TAKEN_ID -> act.put("id", soundRow().orElseThrow().id());
            case BROKEN_SEAL, NO_ACT -> {}
        }
    }

    private Optional<Row> soundRow() {
        return rows.stream().filter(row -> row.poison().isEmpty()).findFirst();
    }

    private Map<String, Object> seal(String id, long seq, byte[] json, Optional<Poison> poison) {
        byte[] iv = sealing.freshIv();
        byte[] sealed = sealing.act(iv, seq, json);
        if (poison.filter(Poison.BROKEN_SEAL::equals).isPresent()) {
            sealed[random.nextInt(sealed.length)] ^= 1;
        }
        return Map.of("id", id, "seq", seq, "iv", BASE64.encodeToString(iv), "sealed", BASE64.encodeToString(sealed));
    }

    /** The request that would bring the next acts, as this tab sees the queue now. */
    Wire.Request nextPush() {
        List<Map<String, Object>> batch = rows.subList(acked, Math.min(acked + size, rows.size())).stream()
                .map(Row::envelope)
                .toList();
        Map<String, Object> body = new LinkedHashMap<>(Map.of("acts", batch));
        if (tellsVersion) {
            body.put("v", 1);
        }
        return Wire.Request.post("/checkouts/" + checkout + "/acts", pushToken, body, gzip);
    }

    /** Stores what the server said. Whatever it said, nothing that it has not acknowledged goes. */
    void settle(Wire.Answer answer) {
        if (answer.status() == 200) {
            acked = Math.max(acked, Math.min(answer.body().path("acked").intValue(), rows.size()));
        } else if (answer.code().equals("gap")) {
            acked = Math.min(acked, answer.body().path("expected").intValue() - 1);
        } else if (answer.status() == 413) {
            size = Math.max(1, size / 2);
        }
    }

    void learn(JsonNode snapshot) {
        maker.learn(snapshot.path("record"));
    }

    boolean hasUnsent() {
        return acked < rows.size();
    }

    Album album() {
        return album;
    }

    Optional<Wire.Request> nextPiece() {
        return album.nextPiece(checkout, pushToken);
    }

    /** Another size of batch from now on, as networks and versions differ. */
    void changeBatch() {
        size = 1 + random.nextInt(LARGEST_BATCH);
    }

    List<Row> rows() {
        return rows;
    }

    String checkout() {
        return checkout;
    }

    String pushToken() {
        return pushToken;
    }

    String readToken() {
        return readToken;
    }
}
