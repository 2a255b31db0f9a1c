package org.yoriai.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tablet as somebody would write it who has read docs/kit-protocol.md and nothing else. */
public final class KitClient {
    public static final String PASSWORD = "yoriai-sample-2026";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final AtomicLong LAST = new AtomicLong();

    private final String root;
    private String device = "";
    private String secret = "";
    private String token = "";

    public KitClient(String base) {
        this.root = base + "/api/kit/v1";
    }

    /** An answer: status, body and headers. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        public String code() {
            return body.path("code").stringValue("");
        }
    }

    public KitClient enrol() {
        JsonNode enrolled = post("/devices", "", Map.of("code", "SAMPLE-TABLET", "name", "タブレット"))
                .body();
        device = enrolled.path("device").stringValue();
        secret = enrolled.path("secret").stringValue();
        return this;
    }

    public JsonNode signIn(String user) {
        Answer answer = trySignIn(user, PASSWORD);
        token = answer.body().path("token").stringValue();
        return answer.body();
    }

    public Answer trySignIn(String user, String password) {
        return post("/sign-in", "", Map.of("user", user, "password", password, "device", device, "secret", secret));
    }

    public Answer tryTakeOut(String session) {
        return post("/checkouts", token, Map.of("session", session, "purpose", "講習会の運営", "destination", "見本区民センター"));
    }

    public Kit takeOut(UUID session, UUID author) {
        JsonNode body = tryTakeOut(session.toString()).body();
        return new Kit(this, session, author, body);
    }

    public String device() {
        return device;
    }

    public String secret() {
        return secret;
    }

    public Answer get(String path, String bearer, String... headers) {
        HttpRequest.Builder request = request(path, bearer).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public Answer post(String path, String bearer, Object body, String... headers) {
        return post(path, bearer, JSON.writeValueAsBytes(body), headers);
    }

    public Answer post(String path, String bearer, byte[] body, String... headers) {
        HttpRequest.Builder request =
                request(path, bearer).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpRequest.Builder request(String path, String bearer) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> raw = HTTP.send(request, BodyHandlers.ofString());
            JsonNode body = raw.body().startsWith("{") ? JSON.readTree(raw.body()) : JSON.nullNode();
            return new Answer(raw.statusCode(), body, raw);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** UUIDv7, as the tablet makes it. */
    public static UUID id() {
        long time = System.currentTimeMillis();
        return new UUID(time << 16 | 0x7000 | RANDOM.nextInt(0x1000), RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    // no two acts of a person happen in the same millisecond
    private static OffsetDateTime happened() {
        long now = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis()));
        return OffsetDateTime.ofInstant(Instant.ofEpochMilli(now), ZoneOffset.ofHours(9));
    }

    /** A kit taken out: keeps its acts and sends them. */
    public static final class Kit {
        public final KitClient client;
        public final UUID session;
        public final UUID author;
        public final String id;
        public final String pushToken;
        public final String readToken;
        public final JsonNode taken;
        private final SecretKeySpec key;
        private long seq;

        Kit(KitClient client, UUID session, UUID author, JsonNode taken) {
            this.client = client;
            this.session = session;
            this.author = author;
            this.taken = taken;
            this.id = taken.path("checkout").stringValue();
            this.pushToken = taken.path("pushToken").stringValue();
            this.readToken = taken.path("readToken").stringValue();
            this.key = new SecretKeySpec(
                    Base64.getUrlDecoder().decode(taken.path("key").stringValue()), "AES");
            this.seq = taken.path("acked").longValue();
        }

        public String participant(int index) {
            return taken.path("snapshot")
                    .path("participants")
                    .get(index)
                    .path("id")
                    .stringValue();
        }

        public String agenda(int index) {
            return taken.path("snapshot").path("agenda").get(index).path("id").stringValue();
        }

        public String check(int index) {
            return taken.path("snapshot")
                    .path("checklist")
                    .get(index)
                    .path("id")
                    .stringValue();
        }

        /** The next act of this kit, as its JSON's members. */
        public Map<String, Object> act(String type, String entity, Map<String, ?> payload) {
            Map<String, Object> act = new LinkedHashMap<>();
            act.put("v", 1);
            act.put("id", id().toString());
            act.put("checkout", id);
            act.put("seq", ++seq);
            act.put("session", session.toString());
            act.put("author", author.toString());
            act.put("type", type);
            act.put("entity", entity);
            act.put("at", happened().toString());
            act.put("drift", 0);
            act.put("payload", payload);
            return act;
        }

        public Map<String, Object> mark(int participant, String status) {
            return act("attendance.marked", participant(participant), Map.of("status", status));
        }

        public List<Map<String, Object>> marks(int count) {
            List<Map<String, Object>> acts = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                acts.add(mark(index % 9, index % 2 == 0 ? "present" : "late"));
            }
            return acts;
        }

        public Map<String, Object> seal(Map<String, Object> act) {
            return seal(act.get("id"), ((Number) act.get("seq")).longValue(), JSON.writeValueAsBytes(act));
        }

        public Map<String, Object> seal(Object actId, long number, byte[] plain) {
            byte[] iv = new byte[12];
            RANDOM.nextBytes(iv);
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
                cipher.updateAAD((id + ":" + number).getBytes(StandardCharsets.UTF_8));
                Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
                return new LinkedHashMap<>(Map.of(
                        "id",
                        actId,
                        "seq",
                        number,
                        "iv",
                        base64.encodeToString(iv),
                        "sealed",
                        base64.encodeToString(cipher.doFinal(plain))));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @SafeVarargs
        public final Answer push(Map<String, Object>... acts) {
            return push(Arrays.asList(acts));
        }

        public Answer push(List<Map<String, Object>> acts) {
            return pushSealed(acts.stream().map(this::seal).toList());
        }

        public Answer pushSealed(List<Map<String, Object>> envelopes) {
            return client.post(path("acts"), pushToken, Map.of("acts", envelopes));
        }

        public Answer snapshot(String... headers) {
            return client.get(path("snapshot"), readToken, headers);
        }

        /** A photograph as it travels: IV, ciphertext and tag. */
        public byte[] sealPhotograph(byte[] picture) {
            byte[] iv = new byte[12];
            RANDOM.nextBytes(iv);
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
                cipher.updateAAD((id + ":photograph").getBytes(StandardCharsets.UTF_8));
                byte[] sealed = cipher.doFinal(picture);
                byte[] whole = Arrays.copyOf(iv, iv.length + sealed.length);
                System.arraycopy(sealed, 0, whole, iv.length, sealed.length);
                return whole;
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        public Answer photograph(String sha256) {
            return client.send(client.request(path("photographs/" + sha256), pushToken)
                    .method("HEAD", BodyPublishers.noBody())
                    .build());
        }

        public Answer photograph(String sha256, byte[] piece, String... headers) {
            HttpRequest.Builder request = client.request(path("photographs/" + sha256), pushToken)
                    .header("Content-Type", "application/octet-stream")
                    .PUT(BodyPublishers.ofByteArray(piece));
            return client.send((headers.length > 0 ? request.headers(headers) : request).build());
        }

        public Answer giveBack(long recorded) {
            return client.post(path("return"), pushToken, Map.of("recorded", recorded));
        }

        public String path(String call) {
            return "/checkouts/" + id + "/" + call;
        }
    }
}
