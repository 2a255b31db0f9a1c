package org.yoriai.report;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ReportVersions extends JpaRepository<ReportVersion, UUID> {
    List<ReportVersion> findBySessionIdOrderByNumber(UUID session);

    Optional<ReportVersion> findBySessionIdAndNumber(UUID session, int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<ReportVersion> findLockedBySessionIdOrderByNumber(UUID session);
}
