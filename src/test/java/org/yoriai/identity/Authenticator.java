package org.yoriai.identity;

import java.time.Instant;

/** Does what somebody's authenticator app does. */
public final class Authenticator {
    private Authenticator() {}

    /** @param typed the secret as the page shows it */
    public static String shows(String typed, Instant at) {
        return Totp.code(new TotpSecret(typed.replace(" ", "")).bytes(), Totp.step(at));
    }
}
