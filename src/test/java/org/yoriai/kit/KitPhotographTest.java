package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.kit.KitClient.Answer;

/** A photograph comes piece by piece over a bad line, and is there once and whole. */
class KitPhotographTest extends KitTesting {
    private static final int PIECE = 512 * 1024;

    private static byte[] jpeg(int bytes) {
        byte[] picture = new byte[bytes];
        new Random(bytes).nextBytes(picture);
        picture[0] = (byte) 0xff;
        picture[1] = (byte) 0xd8;
        picture[2] = (byte) 0xff;
        return picture;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String offset(Answer answer) {
        return answer.raw().headers().firstValue("Upload-Offset").orElseThrow();
    }

    private static String complete(Answer answer) {
        return answer.raw().headers().firstValue("Upload-Complete").orElseThrow();
    }

    private Answer send(KitClient.Kit kit, byte[] sealed, int from) {
        return kit.photograph(
                sha256(sealed),
                Arrays.copyOfRange(sealed, from, Math.min(from + PIECE, sealed.length)),
                "Upload-Offset",
                Integer.toString(from),
                "Upload-Length",
                Integer.toString(sealed.length));
    }

    private boolean readable(String sha256) {
        return jdbc.sql("select readable from photograph where sha256 = ?")
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aPhotographGoesOnWhereTheLineBroke() {
        KitClient.Kit kit = kit();
        byte[] sealed = kit.sealPhotograph(jpeg(1_300_000));
        String hash = sha256(sealed);
        assertThat(offset(kit.photograph(hash))).isEqualTo("0");

        assertThat(offset(send(kit, sealed, 0))).isEqualTo("" + PIECE);
        Answer twice = send(kit, sealed, 0);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.code()).isEqualTo("offset");
        assertThat(offset(twice)).isEqualTo("" + PIECE);
        assertThat(send(kit, sealed, 2 * PIECE).code()).isEqualTo("offset");
        assertThat(complete(kit.photograph(hash))).isEqualTo("?0");

        assertThat(complete(send(kit, sealed, PIECE))).isEqualTo("?0");
        Answer last = send(kit, sealed, 2 * PIECE);
        assertThat(last.status()).isEqualTo(204);
        assertThat(complete(last)).isEqualTo("?1");
        assertThat(complete(kit.photograph(hash))).isEqualTo("?1");
        assertThat(send(kit, sealed, 2 * PIECE).status()).as("once more").isEqualTo(204);
        assertThat(readable(hash)).isTrue();
        assertThat(jdbc.sql("select count(*) from photograph_piece where sha256 = ?")
                        .param(hash)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(kit.snapshot().body().path("uploaded"))
                .anySatisfy(held -> assertThat(held.stringValue()).isEqualTo(hash));
    }

    @Test
    void withoutALengthItIsCompleteAsSoonAsItsHashFits() {
        KitClient.Kit kit = kit();
        byte[] sealed = kit.sealPhotograph(jpeg(2_000));
        String hash = sha256(sealed);
        assertThat(complete(kit.photograph(hash, Arrays.copyOf(sealed, 1_000)))).isEqualTo("?0");
        Answer rest = kit.photograph(hash, Arrays.copyOfRange(sealed, 1_000, sealed.length), "Upload-Offset", "1000");
        assertThat(complete(rest)).isEqualTo("?1");
    }

    @Test
    void whatWasDamagedOnItsWayBeginsAnew() {
        KitClient.Kit kit = kit();
        byte[] sealed = kit.sealPhotograph(jpeg(3_000));
        byte[] damaged = sealed.clone();
        damaged[100] ^= 1;
        Answer differs = kit.photograph(sha256(sealed), damaged, "Upload-Length", Integer.toString(sealed.length));
        assertThat(differs.status()).isEqualTo(409);
        assertThat(differs.code()).isEqualTo("hash-differs");
        assertThat(offset(differs)).isEqualTo("0");
        assertThat(complete(send(kit, sealed, 0))).isEqualTo("?1");
    }

    @Test
    void whatDoesNotOpenIsKeptAsItCame() {
        KitClient.Kit kit = kit();
        byte[] foreign = kit().sealPhotograph(jpeg(3_000));
        assertThat(complete(send(kit, foreign, 0))).isEqualTo("?1");
        assertThat(readable(sha256(foreign))).isFalse();
        byte[] noPicture = kit.sealPhotograph("<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(complete(send(kit, noPicture, 0))).isEqualTo("?1");
        assertThat(readable(sha256(noPicture))).isFalse();
    }

    @Test
    void theReturnWaitsForThePhotographs() {
        KitClient.Kit kit = kit();
        byte[] sealed = kit.sealPhotograph(jpeg(900));
        byte[] never = kit.sealPhotograph(jpeg(901));
        String taken = UUID.randomUUID().toString();
        kit.push(
                kit.act(
                        "photograph.taken",
                        KitClient.id().toString(),
                        Map.of("sha256", sha256(sealed), "caption", "会場")),
                kit.act("photograph.taken", taken, Map.of("sha256", sha256(never), "caption", "消す写真")));
        Answer early = kit.giveBack(2);
        assertThat(early.code()).isEqualTo("not-all-received");
        assertThat(early.body().path("photographs").intValue()).isEqualTo(2);
        send(kit, sealed, 0);
        assertThat(kit.giveBack(2).body().path("photographs").intValue()).isOne();
        kit.push(kit.act("entity.removed", taken, Map.of()));
        assertThat(kit.giveBack(3).status()).isEqualTo(200);
        assertThat(send(kit, never, 0).status()).as("after the return").isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} with {1} = {2}: {3} {4}")
    @CsvSource({
        "not-a-hash, Upload-Offset, 0, 400, not-understood",
        "0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c, Upload-Offset, -1, 400, not-understood",
        "0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c, Upload-Offset, 7, 409, offset",
        "0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c, Upload-Length, 12582913, 413, too-large",
        "0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c, Upload-Length, 1, 413, too-large",
    })
    void aPieceThatCannotBeIsToldSo(String hash, String header, String value, int status, String code) {
        Answer answer = kit().photograph(hash, new byte[] {1, 2, 3}, header, value);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aPieceOfMoreThanAMegabyteIsRefused() {
        Answer answer = kit().photograph("0c".repeat(32), new byte[1024 * 1024 + 1]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
    }

    @Test
    void theReadTokenBringsNoPhotograph() {
        KitClient.Kit kit = kit();
        Answer answer = kit.client.send(kit.client
                .request(kit.path("photographs/" + "0c".repeat(32)), kit.readToken)
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[1]))
                .build());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("token-unknown");
    }
}
