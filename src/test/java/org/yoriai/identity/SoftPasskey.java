package org.yoriai.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a device with a passkey does, and what a false one would: everything it says of itself can be set. */
final class SoftPasskey {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    private static final HexFormat HEX = HexFormat.of();
    private final byte[] id = new byte[16];
    private final KeyPair keys;
    private final String host;
    String origin;
    String handle;
    boolean verified = true;
    int count = 1;

    SoftPasskey(PasskeySite site, AccountId owner) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        new SecureRandom().nextBytes(id);
        origin = site.origin();
        host = site.host();
        handle = PasskeyRows.handle(owner).toBase64UrlString();
    }

    String id() {
        return base64(id);
    }

    /** The answer to the question for a new one. */
    String created(String question) throws GeneralSecurityException {
        byte[] data = authenticatorData(WITH_KEY, key());
        byte[] attestation = bytes(
                HEX.parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746159"),
                new byte[] {(byte) (data.length >> 8), (byte) data.length},
                data);
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
                .formatted(base64(clientData("webauthn.create", question)), base64(attestation)));
    }

    /** The answer to the question at the sign-in. */
    String signed(String question) throws GeneralSecurityException {
        count++;
        byte[] data = authenticatorData(0);
        byte[] client = clientData("webauthn.get", question);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return answer(
                "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(base64(client), base64(data), base64(signature.sign()), handle));
    }

    private String answer(String response) {
        return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"response\":{%s},\"clientExtensionResults\":{}}"
                .formatted(id(), id(), response);
    }

    private byte[] clientData(String type, String question) {
        Matcher challenge = CHALLENGE.matcher(question);
        if (!challenge.find()) {
            throw new IllegalStateException(question);
        }
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge.group(1), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int more, byte[]... rest) throws GeneralSecurityException {
        int flags = PRESENT | (verified ? VERIFIED : 0) | more;
        return bytes(
                sha256(host.getBytes(StandardCharsets.UTF_8)),
                ByteBuffer.allocate(5).put((byte) flags).putInt(count).array(),
                bytes(rest));
    }

    // model of no maker, the passkey's number, and its public key as COSE writes one of P-256
    private byte[] key() {
        ECPublicKey open = (ECPublicKey) keys.getPublic();
        return bytes(
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                HEX.parseHex("a5010203262001215820"),
                coordinate(open.getW().getAffineX().toByteArray()),
                HEX.parseHex("225820"),
                coordinate(open.getW().getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        byte[] whole = new byte[32];
        int taken = Math.min(number.length, whole.length);
        System.arraycopy(number, number.length - taken, whole, whole.length - taken, taken);
        return whole;
    }

    private static byte[] sha256(byte[] of) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(of);
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String base64(byte[] of) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of);
    }
}
