package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgendaItems extends JpaRepository<AgendaItem, UUID> {
    List<AgendaItem> findBySessionIdAndRemovedFalseOrderByPosition(UUID sessionId);

    @Query("select i.id from AgendaItem i where i.sessionId = :sessionId")
    List<UUID> idsBySession(UUID sessionId);

    /** Of all, those taken off included: no two share a place. */
    @Query("select coalesce(max(i.position), -1) from AgendaItem i where i.sessionId = :sessionId")
    int highestPosition(UUID sessionId);
}
