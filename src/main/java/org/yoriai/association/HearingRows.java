package org.yoriai.association;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface HearingRows extends JpaRepository<Hearing, UUID> {
    Optional<Hearing> findBySessionId(UUID sessionId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Hearing> findLockedBySessionId(UUID sessionId);

    List<Hearing> findByAssociationId(UUID associationId);
}
