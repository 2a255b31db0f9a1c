package org.yoriai.identity;

import org.yoriai.shared.Refusal;

/** ログインのID — small letters, figures, dot, hyphen and underscore, so that it can be told over the telephone. */
public record LoginId(String value) {
    private static final String FORM = "[a-z0-9][a-z0-9._-]{2,49}";

    public LoginId {
        value = value.strip();
        if (!value.matches(FORM)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "login-form");
        }
    }
}
