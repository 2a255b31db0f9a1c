package org.yoriai.ledger;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface IncidentRows extends JpaRepository<Incident, UUID> {
    List<Incident> findAllByOrderByNumberDesc();

    @Query("select coalesce(max(i.number), 0) from Incident i")
    int lastNumber();

    /** Of two who carry the same one on at once, the second waits and then finds what the first has written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Incident i where i.id = :id")
    Optional<Incident> lock(UUID id);
}
