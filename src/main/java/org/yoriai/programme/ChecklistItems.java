package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChecklistItems extends JpaRepository<ChecklistItem, UUID> {
    List<ChecklistItem> findBySessionIdOrderByPosition(UUID sessionId);
}
