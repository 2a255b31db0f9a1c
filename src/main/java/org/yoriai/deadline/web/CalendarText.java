package org.yoriai.deadline.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Uid;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.deadline.DueItem;
import org.yoriai.deadline.DueItems;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;

/** カレンダーの中身 (RFC 5545) — the person's sessions with their hours, and their side's due days as whole days; no participant's name. */
@Component
class CalendarText {
    private static final String PRODUCT = "-//Yoriai//Calendar//JA";
    private final ProgrammeSessions sessions;
    private final DueItems due;
    private final MessageSource messages;
    private final Clock clock;

    CalendarText(ProgrammeSessions sessions, DueItems due, MessageSource messages, Clock clock) {
        this.sessions = sessions;
        this.due = due;
        this.messages = messages;
        this.clock = clock;
    }

    String of(Person person) {
        Calendar calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
        sessions.visibleTo(person).forEach(session -> calendar.add(held(session)));
        if (person.role() == Role.WARD || person.role() == Role.OFFICE) {
            Duty.Holder side = person.role() == Role.WARD ? Duty.Holder.WARD : Duty.Holder.CONTRACTOR;
            due.open().stream()
                    .filter(item -> item.isHeldBy(side) && item.duty() != Duty.HOLDING)
                    .forEach(item -> calendar.add(dueDay(item)));
        }
        return calendar.toString();
    }

    private VEvent held(SessionSummary session) {
        VEvent event =
                new VEvent(session.startsAt().toInstant(), session.endsAt().toInstant(), name(session));
        event.add(new Location(session.venue()));
        return named(event, session.id().toString());
    }

    private VEvent dueDay(DueItem item) {
        String duty = text("programme.duty." + item.duty().wireName());
        VEvent event = new VEvent(item.due(), text("calendar.due", duty, name(item.session())));
        return named(event, item.session().id() + "-" + item.duty().wireName());
    }

    // the same thing keeps its name, so that a moved day moves the entry and makes no second one
    private VEvent named(VEvent event, String name) {
        event.removeAll("UID", "DTSTAMP");
        event.add(new Uid(name + "@yoriai"));
        event.add(new DtStamp(Instant.now(clock)));
        return event;
    }

    private String name(SessionSummary session) {
        return text("programme.kind-short." + session.kind().wireName())
                + " "
                + text("programme.number", session.number())
                + " "
                + session.title();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
