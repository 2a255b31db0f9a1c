package org.yoriai.kit.web;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.yoriai.fieldwork.WireTime;
import org.yoriai.identity.Person;
import org.yoriai.kit.Checkouts;
import org.yoriai.kit.EnrolledDevice;
import org.yoriai.kit.KitSignIn;
import org.yoriai.kit.SessionSnapshot;
import org.yoriai.kit.TakenOut;
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.SessionPlan;
import tools.jackson.databind.annotation.JsonSerialize;

/** What the wire's calls answer. */
final class KitAnswers {
    private KitAnswers() {}

    record Now(@JsonSerialize(using = WireTime.class) OffsetDateTime now) {}

    record Enrolled(UUID device, String secret) {
        static Enrolled of(EnrolledDevice enrolled) {
            return new Enrolled(enrolled.device().value(), enrolled.secret());
        }
    }

    record SignedIn(
            String token,
            @JsonSerialize(using = WireTime.class) OffsetDateTime expires,
            SignedInPerson person,
            List<OwnSession> sessions) {
        static SignedIn of(KitSignIn.Ticket ticket, List<OwnSession> sessions) {
            return new SignedIn(ticket.token(), ticket.expires(), SignedInPerson.of(ticket.person()), sessions);
        }
    }

    record SignedInPerson(UUID id, String user, String name) {
        static SignedInPerson of(Person person) {
            return new SignedInPerson(person.id().value(), person.login(), person.displayName());
        }
    }

    /** A session to which the person is assigned. */
    record OwnSession(
            UUID id,
            String kind,
            int number,
            String title,
            @JsonSerialize(using = WireTime.class) OffsetDateTime starts,
            @JsonSerialize(using = WireTime.class) OffsetDateTime ends,
            SessionSnapshot.Venue venue,
            String role) {
        static OwnSession of(SessionPlan plan, FieldRole role) {
            var summary = plan.summary();
            return new OwnSession(
                    plan.id().value(),
                    summary.kind().wireName(),
                    summary.number(),
                    summary.title(),
                    summary.startsAt().toOffsetDateTime(),
                    summary.endsAt().toOffsetDateTime(),
                    new SessionSnapshot.Venue(
                            plan.venue().name(),
                            plan.venue().address(),
                            plan.venue().network().wireName()),
                    role.wireName());
        }
    }

    record Handed(
            UUID checkout,
            SessionSnapshot snapshot,
            String key,
            String pushToken,
            String readToken,
            @JsonSerialize(using = WireTime.class) OffsetDateTime expires,
            long acked) {
        static Handed of(TakenOut taken, SessionSnapshot snapshot) {
            return new Handed(
                    taken.checkout().value(),
                    snapshot,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(taken.key()),
                    taken.pushToken(),
                    taken.readToken(),
                    taken.expires(),
                    taken.acked());
        }
    }

    record GivenBack(
            long recorded,
            long received,
            long accepted,
            @JsonSerialize(using = WireTime.class) OffsetDateTime returnedAt) {
        static GivenBack of(Checkouts.Returned returned) {
            return new GivenBack(returned.recorded(), returned.received(), returned.accepted(), returned.returnedAt());
        }
    }
}
