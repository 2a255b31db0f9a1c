package org.yoriai.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.yoriai.shared.Refusal;

/**
 * ログイン画面の知らせ — what the sign-in page says on the next visit. It travels as one of these codes in the address, so that
 * nobody can make the page say words of their own.
 */
enum SignInNotice {
    FAILED("failed", "refusal.sign-in-failed", true),
    WAIT("wait", "refusal.too-many-tries", true),
    AGAIN("again", "identity.sign-in.again", false),
    SIGNED_OUT("out", "identity.sign-in.signed-out", false),
    ENDED("ended", "identity.sign-in.ended", false),
    READY("ready", "identity.sign-in.ready", false);

    static final String PARAMETER = "notice";
    static final String SECONDS = "seconds";
    // the throttle's longest wait: a number made up in the address tells nothing sillier
    private static final int LONGEST_WAIT = 600;
    private final String code;
    private final String messageKey;
    private final boolean error;

    SignInNotice(String code, String messageKey, boolean error) {
        this.code = code;
        this.messageKey = messageKey;
        this.error = error;
    }

    String address() {
        return "/login?" + PARAMETER + "=" + code;
    }

    String messageKey() {
        return messageKey;
    }

    boolean error() {
        return error;
    }

    static Optional<SignInNotice> of(String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code.equals(code))
                .findFirst();
    }

    /** The seconds to wait as the address gives them, within what can be true. */
    static int seconds(String given) {
        try {
            return Math.clamp(Integer.parseInt(given), 1, LONGEST_WAIT);
        } catch (NumberFormatException madeUp) {
            return LONGEST_WAIT;
        }
    }

    /** Sends a failed attempt back to the page with the reason. */
    static void afterFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String address = failure.getCause() instanceof Refusal refusal && refusal.kind() == Refusal.Kind.TOO_MANY
                ? WAIT.address() + "&" + SECONDS + "=" + refusal.arguments()[0]
                : FAILED.address();
        response.sendRedirect(request.getContextPath() + address);
    }
}
