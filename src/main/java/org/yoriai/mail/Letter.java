package org.yoriai.mail;

import java.util.List;
import java.util.Optional;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.Refusal;

/**
 * 手紙 — one mail to one address, said by a rule in phrases with typed facts; what carries important information goes out only
 * as a sealed attachment (特記事項 17条). Words of a person go through {@link Sending}.
 *
 * @param key what it is about: a second letter of the same key is never sent, on whichever node it is written
 * @param topic a newer letter of the same topic takes the place of one that still waits
 */
public record Letter(
        String key,
        Optional<String> topic,
        String to,
        Phrase subject,
        List<Phrase> lines,
        Optional<SealedAttachment> attachment) {
    private static final int LONGEST_KEY = 200;
    // enough to refuse what is no address at all; whether it exists, the server that receives it tells
    private static final String ADDRESS = "[^@\\s<>,;]+@[^@\\s<>,;]+";

    public Letter {
        lines = List.copyOf(lines);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A letter's key is 1 to " + LONGEST_KEY + " long: " + key.length());
        }
        requireAddress(to);
    }

    /** @throws Refusal {@code no-address} */
    static String requireAddress(String to) {
        if (!to.matches(ADDRESS)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "no-address");
        }
        return to;
    }

    /** Without personal data. */
    public static Letter notice(String key, String to, Phrase subject, List<Phrase> lines) {
        return new Letter(key, Optional.empty(), to, subject, lines, Optional.empty());
    }

    /** @throws Refusal {@code unsealed-important} when the file is not encrypted */
    public static Letter important(
            String key, String to, Phrase subject, List<Phrase> lines, String fileName, byte[] file) {
        return new Letter(key, Optional.empty(), to, subject, lines, Optional.of(SealedAttachment.of(fileName, file)));
    }

    public Letter inPlaceOf(String earlier) {
        return new Letter(key, Optional.of(earlier), to, subject, lines, attachment);
    }
}
