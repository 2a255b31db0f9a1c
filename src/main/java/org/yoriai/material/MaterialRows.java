package org.yoriai.material;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MaterialRows extends JpaRepository<Material, UUID> {
    // two people act on one material one after the other
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Material m where m.id = :id")
    Optional<Material> lock(UUID id);

    @Query("select distinct m from Material m left join fetch m.versions left join fetch m.sessions"
            + " order by m.createdAt, m.id")
    List<Material> whole();

    @Query("select distinct m from Material m left join fetch m.versions left join fetch m.sessions"
            + " where :session member of m.sessions order by m.createdAt, m.id")
    List<Material> ofSession(UUID session);
}
