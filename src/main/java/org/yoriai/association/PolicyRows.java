package org.yoriai.association;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PolicyRows extends JpaRepository<SupportPolicy, UUID> {
    List<SupportPolicy> findByAssociationId(UUID associationId);
}
