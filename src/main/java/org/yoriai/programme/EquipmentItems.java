package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EquipmentItems extends JpaRepository<EquipmentItem, UUID> {
    List<EquipmentItem> findBySessionIdOrderByPosition(UUID sessionId);
}
