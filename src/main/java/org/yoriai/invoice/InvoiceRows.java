package org.yoriai.invoice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface InvoiceRows extends JpaRepository<Invoice, UUID> {
    /** The newest first. */
    List<Invoice> findAllByOrderByNumberDesc();

    Optional<Invoice> findByNumber(int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invoice> findLockedByNumber(int number);
}
