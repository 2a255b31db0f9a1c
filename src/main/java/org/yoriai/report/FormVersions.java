package org.yoriai.report;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface FormVersions extends JpaRepository<FormVersion, UUID> {
    List<FormVersion> findByKindOrderByNumber(FormKind kind);

    Optional<FormVersion> findByKindAndNumber(FormKind kind, int number);

    Optional<FormVersion> findFirstByKindOrderByNumberDesc(FormKind kind);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<FormVersion> findLockedByKindOrderByNumber(FormKind kind);
}
