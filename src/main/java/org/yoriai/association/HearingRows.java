package org.yoriai.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HearingRows extends JpaRepository<Hearing, UUID> {
    Optional<Hearing> findBySessionId(UUID sessionId);

    List<Hearing> findByAssociationId(UUID associationId);
}
