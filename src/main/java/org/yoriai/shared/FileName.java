package org.yoriai.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** ファイル名 — of what was handed in, as a browser told it, made harmless wherever it is shown or unpacked later. */
public final class FileName {
    private static final Pattern FOREIGN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\"*:<>?|]");

    /** Windows opens a device by these names, whatever stands after the dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9¹²³])\\s*(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /**
     * Without folders, without signs that turn or hide letters; a Mac's か and ゛ become one が; the ending stays.
     *
     * @param longest in letters
     */
    public static String clean(String given, int longest) {
        String name = FOREIGN.matcher(Normalizer.normalize(
                        given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1),
                        Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        String harmless = DEVICE.matcher(name).matches() ? "_" + name : name;
        int tooMany = harmless.codePointCount(0, harmless.length()) - longest;
        return tooMany > 0 ? harmless.substring(harmless.offsetByCodePoints(0, tooMany)) : harmless;
    }
}
