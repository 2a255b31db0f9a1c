package org.yoriai.agreement;

import java.text.NumberFormat;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.programme.VenueBook;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.EraDate;

/** 書類の言い方 — Japanese, whoever asks for the document: it goes to the ward. */
@Component
class AgreementWording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.JAPAN);
    private final MessageSource messages;
    private final ProgrammeSessions sessions;
    private final VenueBook venues;

    AgreementWording(MessageSource messages, ProgrammeSessions sessions, VenueBook venues) {
        this.messages = messages;
        this.sessions = sessions;
        this.venues = venues;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }

    /** With the names of the contract's sessions and venues: two queries. */
    Here here() {
        return new Here(
                sessions.all().stream().collect(Collectors.toMap(SessionSummary::id, this::name)),
                venues.all().stream()
                        .collect(Collectors.toMap(
                                VenueBook.Entry::id, venue -> venue.facts().name())));
    }

    private String name(SessionSummary session) {
        return text("programme.kind." + session.kind().wireName()) + " " + text("programme.number", session.number())
                + " " + session.title();
    }

    /** The words for one contract's agreements. */
    final class Here {
        private final Map<ProgrammeSessionId, String> sessionNames;
        private final Map<UUID, String> venueNames;

        private Here(Map<ProgrammeSessionId, String> sessionNames, Map<UUID, String> venueNames) {
            this.sessionNames = sessionNames;
            this.venueNames = venueNames;
        }

        String say(String key, Object... arguments) {
            return text(key, arguments);
        }

        String about(AgreementFacts agreement) {
            return agreement
                    .session()
                    .map(session -> sessionNames.getOrDefault(session, ""))
                    .orElseGet(() -> text("agreement.of-contract"));
        }

        /** 令和8年12月16日(水) 13:30 */
        String when(OffsetDateTime at) {
            ZonedDateTime here = at.atZoneSameInstant(BusinessTime.ZONE);
            return EraDate.withWeekday(here.toLocalDate()) + " " + TIME.format(here);
        }

        /** 令和8年12月16日(水) 13:30–15:30 with the venue */
        String date(ProposedDate date) {
            return EraDate.withWeekday(date.day()) + " " + TIME.format(date.starts()) + "–" + TIME.format(date.ends())
                    + "　" + venueNames.getOrDefault(date.venue(), "");
        }

        String side(Side side) {
            return text("programme.holder." + side.wireName());
        }

        String size(int bytes) {
            return NumberFormat.getIntegerInstance(Locale.JAPAN).format(Math.ceilDiv(bytes, 1024)) + "KB";
        }
    }
}
