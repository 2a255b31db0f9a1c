package org.yoriai.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface SessionRows extends JpaRepository<ProgrammeSession, UUID> {
    @EntityGraph(attributePaths = "venue")
    List<ProgrammeSession> findAllByOrderByHeldOnAscStartsAsc();

    @EntityGraph(attributePaths = "venue")
    List<ProgrammeSession> findByIdInOrderByHeldOnAscStartsAsc(Collection<UUID> ids);
}
