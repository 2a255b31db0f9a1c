package org.yoriai.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SessionRows extends JpaRepository<ProgrammeSession, UUID> {
    @Query("select max(s.number) from ProgrammeSession s where s.kind = :kind")
    Optional<Integer> highestNumber(ProgrammeKind kind);

    @EntityGraph(attributePaths = "venue")
    List<ProgrammeSession> findAllByOrderByHeldOnAscStartsAsc();

    @EntityGraph(attributePaths = "venue")
    List<ProgrammeSession> findByIdInOrderByHeldOnAscStartsAsc(Collection<UUID> ids);
}
