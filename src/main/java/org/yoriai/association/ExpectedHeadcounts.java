package org.yoriai.association;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExpectedHeadcounts extends JpaRepository<ExpectedHeadcount, UUID> {
    Optional<ExpectedHeadcount> findBySessionId(UUID sessionId);
}
