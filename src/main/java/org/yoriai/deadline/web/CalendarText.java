package org.yoriai.deadline.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Uid;
import org.springframework.stereotype.Component;
import org.yoriai.deadline.DueItem;
import org.yoriai.deadline.DueItems;
import org.yoriai.deadline.SessionPhrases;
import org.yoriai.deadline.Sides;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.Phrases;

/** カレンダーの中身 (RFC 5545) — the person's sessions with their hours, and their side's due days as whole days; no participant's name. */
@Component
class CalendarText {
    private static final String PRODUCT = "-//Yoriai//Calendar//JA";
    private final ProgrammeSessions sessions;
    private final DueItems due;
    private final Phrases phrases;
    private final Clock clock;

    CalendarText(ProgrammeSessions sessions, DueItems due, Phrases phrases, Clock clock) {
        this.sessions = sessions;
        this.due = due;
        this.phrases = phrases;
        this.clock = clock;
    }

    String of(Person person) {
        Calendar calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
        sessions.visibleTo(person).forEach(session -> calendar.add(held(session)));
        if (person.role() == Role.WARD || person.role() == Role.OFFICE) {
            Duty.Holder side = Sides.of(person.role());
            due.open().stream()
                    // the session itself stands there with its hours
                    .filter(item -> item.isHeldBy(side) && !item.key().kind().equals(Duty.HOLDING.wireName()))
                    .forEach(item -> item.due().ifPresent(day -> calendar.add(dueDay(item, day))));
        }
        return calendar.toString();
    }

    private VEvent held(SessionSummary session) {
        VEvent event = new VEvent(
                session.startsAt().toInstant(),
                session.endsAt().toInstant(),
                phrases.say(SessionPhrases.name(session), Locale.JAPANESE));
        event.add(new Location(session.venue()));
        return named(event, session.id().toString());
    }

    private VEvent dueDay(DueItem item, LocalDate day) {
        VEvent event =
                new VEvent(day, phrases.say(Phrase.of("calendar.due", item.what(), item.about()), Locale.JAPANESE));
        return named(event, item.key().subject() + "-" + item.key().kind());
    }

    // the same thing keeps its name, so that a moved day moves the entry and makes no second one
    private VEvent named(VEvent event, String name) {
        event.removeAll("UID", "DTSTAMP");
        event.add(new Uid(name + "@yoriai"));
        event.add(new DtStamp(Instant.now(clock)));
        return event;
    }
}
