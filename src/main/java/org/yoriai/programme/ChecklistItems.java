package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChecklistItems extends JpaRepository<ChecklistItem, UUID> {
    List<ChecklistItem> findBySessionIdOrderByPosition(UUID sessionId);

    @Query("select i.id from ChecklistItem i where i.sessionId = :sessionId")
    List<UUID> idsBySession(UUID sessionId);
}
