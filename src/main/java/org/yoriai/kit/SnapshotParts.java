package org.yoriai.kit;

import java.time.OffsetDateTime;
import java.util.List;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.BusinessTime;

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

    static SessionSnapshot.Checkout checkout(LedgerEntry entry) {
        return new SessionSnapshot.Checkout(
                entry.id().value(),
                entry.purpose(),
                entry.destination(),
                entry.approver(),
                inJapan(entry.takenAt()),
                inJapan(entry.plannedReturn()),
                inJapan(entry.expires()));
    }

    private static OffsetDateTime inJapan(OffsetDateTime time) {
        return time.atZoneSameInstant(BusinessTime.ZONE).toOffsetDateTime();
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
