package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaItems extends JpaRepository<AgendaItem, UUID> {
    List<AgendaItem> findBySessionIdOrderByPosition(UUID sessionId);
}
