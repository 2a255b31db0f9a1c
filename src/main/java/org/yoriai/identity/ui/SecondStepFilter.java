package org.yoriai.identity.ui;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.yoriai.identity.Person;
import org.yoriai.identity.SecondStep;
import org.yoriai.identity.SecondStepSignIn;
import org.yoriai.shared.Refusal;

/** ログインの2段目を受け取る — signs in whoever holds the step that a right password gave and sends a right code. */
class SecondStepFilter extends SignInFilter {
    static final String CODE = "code";
    private final SecondStepSignIn signIn;

    SecondStepFilter(SecondStepSignIn signIn, VaadinDefaultRequestCache wanted) {
        super(CodeView.ADDRESS, wanted, SecondStepFilter::afterFailure);
        this.signIn = signIn;
    }

    /** Keeps the step with the browser's session, under an ID that nobody knew before the password. */
    static void hold(HttpServletRequest request, SecondStep step) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SecondStep.ATTRIBUTE, step);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        SecondStep step = Optional.ofNullable(session.getAttribute(SecondStep.ATTRIBUTE))
                .flatMap(SecondStep::of)
                .orElseThrow(() -> refused(new Refusal(Refusal.Kind.CONFLICT, "step-lapsed")));
        try {
            Person person = signIn.finish(step, Objects.requireNonNullElse(request.getParameter(CODE), ""));
            session.removeAttribute(SecondStep.ATTRIBUTE);
            return proven(person);
        } catch (Refusal refusal) {
            throw refused(refusal);
        }
    }

    private static void afterFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean lapsed = failure.getCause() instanceof Refusal refusal && refusal.kind() == Refusal.Kind.CONFLICT;
        response.sendRedirect(request.getContextPath()
                + (lapsed
                        ? SignInNotice.STEP_LAPSED.address()
                        : SignInNotice.afterRefusal(failure, CodeView.ADDRESS, SignInNotice.CODE_WRONG)));
    }
}
