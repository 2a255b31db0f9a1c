package org.yoriai.kit;

import java.util.regex.Pattern;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.Sha256;

/** 写真の宛名 — the SHA-256 of the sealed photograph, in lower-case hexadecimal. */
public record PhotographHash(String value) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** @throws Refusal {@code not-understood} when the text is no such hash */
    public PhotographHash {
        if (!HEX.matcher(value).matches()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "not-understood", "sha256");
        }
    }

    boolean fits(byte[] bytes) {
        return value.equals(Sha256.hex(bytes));
    }
}
