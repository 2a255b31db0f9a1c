package org.yoriai.association;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RosterImportRows extends JpaRepository<RosterImport, UUID> {
    List<RosterImport> findBySessionIdAndUndoneAtIsNullOrderByImportedAtDesc(UUID sessionId);
}
