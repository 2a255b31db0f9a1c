package org.yoriai.deadline.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.deadline.CalendarFeeds;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;

/** カレンダー — what a calendar program fetches; an address that is wrong, renewed or of somebody who left is not there. */
@RestController
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private final CalendarFeeds feeds;
    private final SignIn signIn;
    private final CalendarText calendar;

    CalendarController(CalendarFeeds feeds, SignIn signIn, CalendarText calendar) {
        this.feeds = feeds;
        this.signIn = signIn;
        this.calendar = calendar;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> calendar(@PathVariable String token) {
        Person person = feeds.ownerOf(token)
                .flatMap(owner -> signIn.again(owner.contract(), owner.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such calendar"));
        return ResponseEntity.ok().contentType(CALENDAR).body(as(person, () -> calendar.of(person)));
    }

    /** The services ask who reads; here it is the owner of the address, for this one answer. */
    private static String as(Person person, Supplier<String> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(own);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
