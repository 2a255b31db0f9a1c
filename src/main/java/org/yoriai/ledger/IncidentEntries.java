package org.yoriai.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IncidentEntries extends JpaRepository<IncidentEntry, UUID> {
    /** In the order in which it was written. */
    @Query("select e from IncidentEntry e where e.incidentId = :incident order by e.writtenAt, e.id")
    List<IncidentEntry> written(UUID incident);

    /** Nothing sealed is opened for it. */
    record Line(UUID incident, int number, boolean drill, IncidentKind kind, OffsetDateTime begunAt, Step step) {}

    /** Of every incident, in the order in which it was written. */
    @Query("select new org.yoriai.ledger.IncidentEntries$Line(i.id, i.number, i.drill, i.kind, i.begunAt, e.kind)"
            + " from IncidentEntry e join Incident i on i.id = e.incidentId order by i.number, e.writtenAt, e.id")
    List<Line> lines();
}
