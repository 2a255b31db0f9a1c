package org.yoriai.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.yoriai.identity.SecondStep;
import org.yoriai.identity.SecondStepNeeded;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

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
    READY("ready", "identity.sign-in.ready", false),
    IDLE("idle", "identity.sign-in.idle", false),
    CODE_WRONG("code", "refusal.code-wrong", true),
    STEP_LAPSED("lapsed", "refusal.step-lapsed", true),
    PASSKEY_REFUSED("passkey", "refusal.passkey-refused", true);

    /** Under which name it hangs on the session of whoever could not be told by an address. */
    static final String ATTRIBUTE = "yoriai.sign-in-notice";

    private static final String PARAMETER = "notice";
    private static final String SECONDS = "seconds";
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
        return at("/login");
    }

    String at(String page) {
        return page + "?" + PARAMETER + "=" + code;
    }

    private static Optional<SignInNotice> of(String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code.equals(code))
                .findFirst();
    }

    /** The seconds to wait as the address gives them, within what can be true. */
    private static int seconds(String given) {
        try {
            return Math.clamp(Integer.parseInt(given), 1, LONGEST_WAIT);
        } catch (NumberFormatException madeUp) {
            return LONGEST_WAIT;
        }
    }

    /** Sends a failed attempt back to the page with the reason, and a right password on to the second step. */
    static void afterFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String address;
        if (failure instanceof SecondStepNeeded needed) {
            SecondStepFilter.hold(request, needed.step());
            address = needed.step().kind() == SecondStep.Kind.SET_UP ? SecondFactorView.ADDRESS : CodeView.ADDRESS;
        } else {
            address = afterRefusal(failure, "/login", FAILED);
        }
        response.sendRedirect(request.getContextPath() + address);
    }

    static String afterRefusal(AuthenticationException failure, String page, SignInNotice otherwise) {
        return failure.getCause() instanceof Refusal refusal && refusal.kind() == Refusal.Kind.TOO_MANY
                ? WAIT.at(page) + "&" + SECONDS + "=" + refusal.arguments()[0]
                : otherwise.at(page);
    }

    /** What the address of a sign-in page asks it to say. */
    static Optional<Notice> said(QueryParameters query) {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Optional<SignInNotice> held =
                Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(SignInNotice.class::cast);
        session.removeAttribute(ATTRIBUTE);
        return query.getSingleParameter(PARAMETER)
                .flatMap(SignInNotice::of)
                .or(() -> held)
                .map(notice -> {
                    int seconds = seconds(query.getSingleParameter(SECONDS).orElse(""));
                    String words = I18NProvider.translate(notice.messageKey, seconds);
                    return notice.error ? new Notice("warn", words).asError() : new Notice("info", words);
                });
    }
}
