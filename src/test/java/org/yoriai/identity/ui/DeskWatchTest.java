package org.yoriai.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.OpenDesks;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;

/** A sign-in that is ended while a request of it is under way does not carry that request through. */
@YoriaiTest
class DeskWatchTest {
    @Autowired
    OpenDesks desks;

    @Autowired
    SignIn signIn;

    Person person;

    @BeforeEach
    void signIn() {
        person = As.signedIn(signIn, "office");
    }

    @AfterEach
    void clear() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverSitsAtADeskGoesThrough() throws Exception {
        MockHttpSession session = new MockHttpSession();
        assertThat(through(session)).contains(person);
        session.invalidate();
    }

    @Test
    void withoutASessionNobodyIsSignedIn() throws Exception {
        assertThat(through(null)).isEmpty();
    }

    @Test
    void aSessionThatEndsBeforeItIsLookedAtLetsNobodyIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        session.invalidate();
        assertThat(through(session)).isEmpty();
    }

    /** Whom the page behind the watch takes for signed in, of a request whose sign-in was read from its session before. */
    private Optional<Person> through(@Nullable HttpSession session) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(person, "", "ROLE_OFFICE"));
        var request = new MockHttpServletRequest("GET", "/mail") {
            @Override
            public @Nullable HttpSession getSession(boolean create) {
                return session;
            }
        };
        Person[] seen = new Person[1];
        new DeskWatch(desks)
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (asked, answered) -> Optional.ofNullable(
                                        SecurityContextHolder.getContext().getAuthentication())
                                .ifPresent(known -> seen[0] = (Person) known.getPrincipal()));
        return Optional.ofNullable(seen[0]);
    }
}
