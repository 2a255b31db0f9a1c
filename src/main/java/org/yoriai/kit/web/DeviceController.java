package org.yoriai.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yoriai.fieldwork.WireValues;
import org.yoriai.identity.Person;
import org.yoriai.kit.DeviceId;
import org.yoriai.kit.Devices;
import org.yoriai.kit.KitSignIn;
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;

/** The wire's calls that need no token: the clock, enrolment, sign-in. */
@RestController
@RequestMapping(path = KitSecurity.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class DeviceController {
    private final KitBodies bodies;
    private final Devices devices;
    private final KitSignIn signIns;
    private final ProgrammeSessions sessions;
    private final Clock clock;

    DeviceController(KitBodies bodies, Devices devices, KitSignIn signIns, ProgrammeSessions sessions, Clock clock) {
        this.bodies = bodies;
        this.devices = devices;
        this.signIns = signIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/time")
    KitAnswers.Now time() {
        return new KitAnswers.Now(OffsetDateTime.now(clock));
    }

    @PostMapping(path = "/devices", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    KitAnswers.Enrolled enrol(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        KitRequests.Enrol body = bodies.read(request, KitRequests.Enrol.class);
        return KitAnswers.Enrolled.of(devices.enrol(body.code(), body.name()));
    }

    @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_JSON_VALUE)
    KitAnswers.SignedIn signIn(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        KitRequests.SignIn body = bodies.read(request, KitRequests.SignIn.class);
        KitSignIn.Ticket ticket = signIns.signIn(
                body.user(), body.password(), new DeviceId(WireValues.uuid(body.device())), body.secret());
        actAs(ticket.person());
        return KitAnswers.SignedIn.of(ticket, sessionsOf(ticket.person()));
    }

    private List<KitAnswers.OwnSession> sessionsOf(Person person) {
        Map<ProgrammeSessionId, FieldRole> roles = sessions.rolesOf(person.id());
        return sessions.visibleTo(person).stream()
                .filter(session -> roles.containsKey(session.id()))
                .map(session -> KitAnswers.OwnSession.of(
                        sessions.plan(session.id()), roles.getOrDefault(session.id(), FieldRole.ADVISER)))
                .toList();
    }

    // whoever has just proved who they are reads their own sessions; the context ends with the request
    private static void actAs(Person person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
