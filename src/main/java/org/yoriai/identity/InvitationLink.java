package org.yoriai.identity;

import java.time.OffsetDateTime;

/**
 * 招待リンク — told once, to whoever invites.
 *
 * @param mailed whether a letter with it is on its way too
 */
public record InvitationLink(AccountId account, String token, OffsetDateTime expires, boolean mailed) {
    public String path() {
        return "/invitation/" + token;
    }

    @Override
    public String toString() {
        return "InvitationLink[" + account + "]";
    }
}
