package org.yoriai.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VisitRows extends JpaRepository<VisitChoice, UUID> {
    List<VisitChoice> findByAssociationId(UUID association);

    Optional<VisitChoice> findByAssociationIdAndSessionIdIsNull(UUID association);

    Optional<VisitChoice> findBySessionId(UUID session);
}
