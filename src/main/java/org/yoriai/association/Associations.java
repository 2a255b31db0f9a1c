package org.yoriai.association;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Associations extends JpaRepository<Association, UUID> {
    Optional<Association> findByName(String name);
}
