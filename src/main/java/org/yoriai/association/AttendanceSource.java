package org.yoriai.association;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yoriai.programme.ProgrammeSessionId;

/** 出欠の出どころ — who came to which session; implemented where the record is kept, asked only by services that know why they may. */
public interface AttendanceSource {
    /** Of the given sessions; one of which nothing was recorded is missing. */
    Map<ProgrammeSessionId, Came> came(Collection<ProgrammeSessionId> sessions);

    /**
     * 来た人
     *
     * @param participants of the registered, by ID
     * @param walkIns the associations that the others named, once for each person, as they were written
     */
    record Came(Set<UUID> participants, List<String> walkIns) {}
}
