package org.yoriai.association;

import java.time.LocalDate;
import java.util.List;

/**
 * 照らし合わせるもの — what a list is compared with, as it was when it was looked at.
 *
 * @param registered who is on the session's list already
 * @param stamp of that list: an import is refused once it is another
 */
public record RosterBasis(
        List<ParticipantFacts> registered, List<String> associations, LocalDate day, int number, String stamp) {

    public RosterBasis {
        registered = List.copyOf(registered);
        associations = List.copyOf(associations);
    }
}
