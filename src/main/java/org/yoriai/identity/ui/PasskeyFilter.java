package org.yoriai.identity.ui;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.yoriai.identity.PasskeyChallenge;
import org.yoriai.identity.PasskeySignIn;
import org.yoriai.shared.Refusal;

/** パスキーの答えを受け取る — signs in whoever's device signed the question that this browser's session was given. */
class PasskeyFilter extends SignInFilter {
    static final String ADDRESS = "/login/passkey";
    static final String ANSWER = "answer";
    private final PasskeySignIn signIn;

    PasskeyFilter(PasskeySignIn signIn, VaadinDefaultRequestCache wanted) {
        super(
                ADDRESS,
                wanted,
                (request, response, _) ->
                        response.sendRedirect(request.getContextPath() + SignInNotice.PASSKEY_REFUSED.address()));
        this.signIn = signIn;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        Optional<PasskeyChallenge> challenge = Optional.ofNullable(session.getAttribute(PasskeyChallenge.ATTRIBUTE))
                .flatMap(PasskeyChallenge::of);
        // right or wrong, an answer is the only one to its question
        session.removeAttribute(PasskeyChallenge.ATTRIBUTE);
        try {
            return proven(signIn.finish(
                    challenge.orElseThrow(() -> new Refusal(Refusal.Kind.UNAUTHENTICATED, "passkey-refused")),
                    Objects.requireNonNullElse(request.getParameter(ANSWER), "")));
        } catch (Refusal refusal) {
            throw refused(refusal);
        }
    }
}
