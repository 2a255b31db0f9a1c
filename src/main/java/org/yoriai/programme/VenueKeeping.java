package org.yoriai.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 会場台帳をつける — both sides write in it; a venue goes out of use, and never out of the book. */
@Service
@BothSides
@Transactional
public class VenueKeeping {
    private final Venues venues;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    VenueKeeping(Venues venues, Audit audit, ApplicationEventPublisher events) {
        this.venues = venues;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Refusal {@code venue-known} when a venue of that name, however written, stands in the book */
    public UUID add(VenueFacts facts, Person by) {
        UUID id = UUID.randomUUID();
        requireNewName(id, facts.name());
        venues.save(new Venue(id, facts));
        tell(id, "venue.added", facts.name(), by);
        return id;
    }

    /**
     * @param seen the revision that was before the person's eyes
     * @throws Refusal {@code venue-moved-on} when somebody else changed it since, {@code venue-known}, {@code venue-unknown}
     */
    public void change(UUID venue, VenueFacts facts, int seen, Person by) {
        Venue row = row(venue);
        if (row.revision() != seen) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "venue-moved-on", row.facts().name());
        }
        requireNewName(venue, facts.name());
        row.change(facts);
        tell(venue, "venue.changed", facts.name(), by);
    }

    /** No longer offered to new plans; sessions that stand there keep it. */
    public void retire(UUID venue, Person by) {
        Venue row = row(venue);
        row.retire(true);
        tell(venue, "venue.retired", row.facts().name(), by);
    }

    /** Offered again. */
    public void restore(UUID venue, Person by) {
        Venue row = row(venue);
        row.retire(false);
        tell(venue, "venue.restored", row.facts().name(), by);
    }

    private Venue row(UUID id) {
        return venues.locked(id).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "venue-unknown"));
    }

    private void requireNewName(UUID own, String name) {
        Optional<Venue> other = venues.findAll().stream()
                .filter(venue -> !venue.getId().equals(own))
                .filter(venue -> plain(venue.facts().name()).equals(plain(name)))
                .findFirst();
        other.ifPresent(venue -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    venue.retired() ? "venue-known-retired" : "venue-known",
                    venue.facts().name());
        });
    }

    // full or half width, with or without a space: people write one hall's name in many ways
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    private void tell(UUID venue, String action, String name, Person by) {
        audit.record(by.id().toString(), action, venue.toString(), name);
        events.publishEvent(new VenueChanged(ContractScope.required(), venue));
    }
}
