package org.yoriai.permission;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.kit.CheckoutId;
import org.yoriai.kit.KitPrincipal;
import org.yoriai.programme.NetworkState;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.programme.VenueFacts;
import org.yoriai.shared.SampleData;

/** Puts each caller behind the wheel, as signing in does. */
final class Callers {
    /** Of the sample: the lecturer has a part in it, the facilitator has none. */
    static final ProgrammeSessionId SESSION = new ProgrammeSessionId(SampleData.id("session:seminar-5"));

    /** A tablet's kit of that session. */
    static final KitPrincipal KIT =
            new KitPrincipal(new CheckoutId(UUID.randomUUID()), SampleData.CONTRACT, SESSION, KitPrincipal.Opens.PUSH);

    /** What was read of that session's plan. */
    static final SessionPlan PLAN = new SessionPlan(
            new SessionSummary(
                    SESSION,
                    ProgrammeKind.SEMINAR,
                    5,
                    "見本の回",
                    LocalDate.of(2026, 12, 1),
                    LocalTime.of(14, 0),
                    LocalTime.of(16, 0),
                    "見本集会所",
                    SessionState.PLANNED),
            new SessionPlan.Revision(1, Optional.empty()),
            "",
            UUID.randomUUID(),
            new VenueFacts("見本集会所", "", 1, NetworkState.AVAILABLE, "", ""),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final SignIn signIn;

    Callers(SignIn signIn) {
        this.signIn = signIn;
    }

    <T> T as(Caller caller, Supplier<T> work) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        switch (caller) {
            case NOBODY -> {}
            case TABLET ->
                context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(KIT, null, KIT.authorities()));
            default -> {
                Person person = person(caller.login());
                context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
            }
        }
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Whoever is at the wheel; a word when nobody is. */
    static Object principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "nobody" : authentication.getPrincipal();
    }

    Person person(String login) {
        return signIn.again(SampleData.CONTRACT, new AccountId(SampleData.id("account:" + login)))
                .orElseThrow();
    }
}
