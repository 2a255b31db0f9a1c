package org.yoriai;

import com.vaadin.flow.component.UI;
import java.util.Locale;
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

    /** At the desk of the test's own browser, which speaks Japanese, until the test ends. */
    public static Person atDesk(SignIn signIn, String login) {
        Person person = signedIn(signIn, login);
        atDesk(person);
        return person;
    }

    public static void atDesk(Person person) {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
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
