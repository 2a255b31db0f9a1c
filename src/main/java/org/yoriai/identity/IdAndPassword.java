package org.yoriai.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;

/** IDとパスワード — lets the desk's sign-in form go through {@link SignIn}. */
@Component
class IdAndPassword implements AuthenticationProvider {
    private final SignIn signIn;

    IdAndPassword(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication given) {
        try {
            Person person = signIn.authenticate(given.getName(), String.valueOf(given.getCredentials()));
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
