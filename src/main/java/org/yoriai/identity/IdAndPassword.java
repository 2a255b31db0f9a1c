package org.yoriai.identity;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;

/** IDとパスワード — lets the desk's sign-in form go through {@link SignIn}, and asks for the second step where there is one. */
@Component
class IdAndPassword implements AuthenticationProvider {
    private final SignIn signIn;
    private final SecondFactors factors;
    private final Clock clock;

    IdAndPassword(SignIn signIn, SecondFactors factors, Clock clock) {
        this.signIn = signIn;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication given) {
        try {
            Person person = signIn.prove(given.getName(), String.valueOf(given.getCredentials()));
            SecondStep.Kind asked = factors.askedOf(person);
            if (asked != SecondStep.Kind.NONE) {
                throw new SecondStepNeeded(new SecondStep(person, asked, clock.instant()));
            }
            signIn.enter(person);
            return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.TOO_MANY
                    ? new LockedException(refusal.code(), refusal)
                    : new BadCredentialsException(refusal.code(), refusal);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
