package org.yoriai.proposal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OpinionMarks extends JpaRepository<OpinionMark, UUID> {
    Optional<OpinionMark> findBySessionIdAndThingId(UUID sessionId, UUID thingId);
}
