package org.yoriai.report;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface WrittenPassages extends JpaRepository<WrittenPassage, UUID> {
    List<WrittenPassage> findBySessionId(UUID session);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<WrittenPassage> findLockedBySessionIdAndPassage(UUID session, Passage passage);
}
