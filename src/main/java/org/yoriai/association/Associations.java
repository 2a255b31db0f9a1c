package org.yoriai.association;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Associations extends JpaRepository<Association, UUID> {
    Optional<Association> findByName(String name);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Association> findLockedById(UUID id);

    List<Association> findAllByOrderByNameAsc();
}
