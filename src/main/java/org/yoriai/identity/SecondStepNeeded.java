package org.yoriai.identity;

import org.springframework.security.core.AuthenticationException;

/** ログインの2段目を求める — the password is right, and nobody is signed in yet. */
public class SecondStepNeeded extends AuthenticationException {
    private static final long serialVersionUID = 1;
    private final SecondStep step;

    SecondStepNeeded(SecondStep step) {
        super("second-step");
        this.step = step;
    }

    public SecondStep step() {
        return step;
    }
}
