package org.yoriai.kit;

import java.util.List;
import org.yoriai.programme.SessionPlan;

/** The session's plan in the shape of the wire. */
final class SnapshotParts {
    private SnapshotParts() {}

    static SessionSnapshot.Session session(SessionPlan plan) {
        return new SessionSnapshot.Session(
                plan.id().value(),
                plan.summary().kind().wireName(),
                plan.summary().number(),
                plan.summary().title(),
                plan.goal(),
                plan.summary().startsAt().toOffsetDateTime(),
                plan.summary().endsAt().toOffsetDateTime(),
                new SessionSnapshot.Venue(
                        plan.venue().name(),
                        plan.venue().address(),
                        plan.venue().network().wireName()));
    }

    static List<SessionSnapshot.AgendaItem> agenda(SessionPlan plan) {
        return plan.agenda().stream()
                .map(item -> new SessionSnapshot.AgendaItem(item.id(), item.title(), item.form(), item.minutes()))
                .toList();
    }

    static List<SessionSnapshot.Check> checklist(SessionPlan plan) {
        return plan.checklist().stream()
                .map(item -> new SessionSnapshot.Check(item.id(), item.phase().wireName(), item.text()))
                .toList();
    }

    static List<SessionSnapshot.Equipment> equipment(SessionPlan plan) {
        return plan.equipment().stream()
                .map(item -> new SessionSnapshot.Equipment(
                        item.id(), item.name(), item.broughtBy().wireName(), item.agreed()))
                .toList();
    }
}
