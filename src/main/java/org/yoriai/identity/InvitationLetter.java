package org.yoriai.identity;

import java.time.LocalDate;

/**
 * 招待の手紙 — what has to reach an invited person.
 *
 * @param email where
 * @param token opens the invitation; it is kept nowhere but, sealed, in the letter itself
 * @param base the address of this server as the inviter reaches it
 * @param until the last day on which the link works
 */
public record InvitationLetter(AccountId account, String email, String token, String base, LocalDate until) {
    // a link must not end up in a log by way of a record's own words
    @Override
    public String toString() {
        return "InvitationLetter[" + account + "]";
    }
}
