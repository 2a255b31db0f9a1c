package org.yoriai.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MembersOnly;

/** 会場台帳を読む */
@Service
@Transactional(readOnly = true)
public class VenueBook {
    private static final Comparator<Venue> BY_NAME =
            Comparator.comparing(venue -> venue.facts().name());
    private final Venues venues;

    VenueBook(Venues venues) {
        this.venues = venues;
    }

    /** 会場の一行 */
    public record Entry(UUID id, VenueFacts facts) {}

    /**
     * 会場台帳の一行
     *
     * @param revision whoever changes the venue says which one was before their eyes
     * @param sessions how many stand there, held ones too
     * @param kinds of which programmes those are
     */
    public record Line(
            UUID id, VenueFacts facts, boolean retired, int revision, long sessions, Set<ProgrammeKind> kinds) {}

    /** What a plan may choose, by name; a venue out of use only while a session yet to be held stands there. */
    @MembersOnly
    public List<Entry> all() {
        return venues.forPlans().stream()
                .sorted(BY_NAME)
                .map(venue -> new Entry(venue.getId(), venue.facts()))
                .toList();
    }

    /** The whole book, by name; two queries. */
    @MembersOnly
    public List<Line> lines() {
        Map<UUID, List<Venues.Use>> uses = venues.uses().stream().collect(Collectors.groupingBy(Venues.Use::getVenue));
        return venues.findAll().stream()
                .sorted(BY_NAME)
                .map(venue -> line(venue, uses.getOrDefault(venue.getId(), List.of())))
                .toList();
    }

    private static Line line(Venue venue, List<Venues.Use> uses) {
        return new Line(
                venue.getId(),
                venue.facts(),
                venue.retired(),
                venue.revision(),
                uses.stream().mapToLong(Venues.Use::getSessions).sum(),
                uses.stream().map(Venues.Use::getKind).collect(Collectors.toUnmodifiableSet()));
    }
}
