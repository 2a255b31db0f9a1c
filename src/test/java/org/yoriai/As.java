package org.yoriai;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.SampleData;

/** Runs a piece of a test as a signed-in person. */
public final class As {
    private As() {}

    public static Person signedIn(SignIn signIn, String login) {
        return signIn.authenticate(login, SampleData.PASSWORD);
    }

    public static void run(Person person, Runnable work) {
        call(person, () -> {
            work.run();
            return person;
        });
    }

    public static <T> T call(Person person, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
