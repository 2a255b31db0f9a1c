package org.yoriai.association;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParticipantRows extends JpaRepository<Participant, UUID> {
    @EntityGraph(attributePaths = "association")
    List<Participant> findBySessionId(UUID sessionId);

    long countBySessionId(UUID sessionId);
}
