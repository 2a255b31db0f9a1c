package org.yoriai.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Programmes extends JpaRepository<Programme, UUID> {
    Optional<Programme> findByKind(ProgrammeKind kind);
}
