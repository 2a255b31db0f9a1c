package org.yoriai.programme;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MembersOnly;

/** 会場台帳を読む */
@Service
@Transactional(readOnly = true)
public class VenueBook {
    private final Venues venues;

    VenueBook(Venues venues) {
        this.venues = venues;
    }

    /** 会場の一行 */
    public record Entry(UUID id, VenueFacts facts) {}

    /** By name. */
    @MembersOnly
    public List<Entry> all() {
        return venues.findAll().stream()
                .map(venue -> new Entry(venue.getId(), venue.facts()))
                .sorted(Comparator.comparing(entry -> entry.facts().name()))
                .toList();
    }
}
