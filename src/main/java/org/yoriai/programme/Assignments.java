package org.yoriai.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Assignments extends JpaRepository<Assignment, UUID> {
    boolean existsBySessionIdAndAccountId(UUID sessionId, UUID accountId);

    List<Assignment> findByAccountId(UUID accountId);

    List<Assignment> findBySessionId(UUID sessionId);

    List<Assignment> findBySessionIdIn(Collection<UUID> sessions);

    void deleteBySessionId(UUID sessionId);
}
