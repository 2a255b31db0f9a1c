package org.yoriai.ledger;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IncidentGroups extends JpaRepository<IncidentGroup, UUID> {
    List<IncidentGroup> findByIncidentIdOrderByAddedAtAscIdAsc(UUID incident);
}
