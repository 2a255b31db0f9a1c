package org.yoriai.association;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ToolRows extends JpaRepository<ToolNote, UUID> {
    List<ToolNote> findByAssociationId(UUID associationId);
}
