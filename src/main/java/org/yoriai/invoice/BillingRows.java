package org.yoriai.invoice;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BillingRows extends JpaRepository<ContractBilling, UUID> {
    @Query("from ContractBilling")
    Optional<ContractBilling> only();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ContractBilling")
    Optional<ContractBilling> locked();
}
