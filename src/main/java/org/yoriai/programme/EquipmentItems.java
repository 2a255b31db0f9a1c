package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EquipmentItems extends JpaRepository<EquipmentItem, UUID> {
    List<EquipmentItem> findBySessionIdOrderByPosition(UUID sessionId);

    @Query("select i.id from EquipmentItem i where i.sessionId = :sessionId")
    List<UUID> idsBySession(UUID sessionId);
}
