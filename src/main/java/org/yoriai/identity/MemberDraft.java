package org.yoriai.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.yoriai.shared.Refusal;

/**
 * 利用者の登録内容 — what the register says of a person (特記事項 7条: name, affiliation, period of work).
 *
 * @param email where the invitation and reminders go; may be left out
 */
public record MemberDraft(
        Role role, String name, String affiliation, Optional<String> email, LocalDate firstDay, LocalDate lastDay) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_AFFILIATION = 200;
    private static final int LONGEST_ADDRESS = 254; // RFC 5321
    private static final String ADDRESS = "[^@\\s<>,;]+@[^@\\s<>,;]+";

    public MemberDraft {
        name = name.strip();
        affiliation = affiliation.strip();
        email = address(email);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "member-name", LONGEST_NAME);
        }
        if (affiliation.isEmpty() || affiliation.length() > LONGEST_AFFILIATION) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "member-affiliation", LONGEST_AFFILIATION);
        }
        if (lastDay.isBefore(firstDay)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "member-period");
        }
    }

    /** @throws Refusal {@code no-address} when something is given that is none */
    static Optional<String> address(Optional<String> given) {
        Optional<String> email = given.map(String::strip).filter(text -> !text.isEmpty());
        if (email.filter(text -> text.length() > LONGEST_ADDRESS || !text.matches(ADDRESS))
                .isPresent()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "no-address");
        }
        return email;
    }
}
