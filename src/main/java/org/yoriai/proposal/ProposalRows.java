package org.yoriai.proposal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProposalRows extends JpaRepository<Proposal, UUID> {
    @Query("from Proposal")
    Optional<Proposal> only();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Proposal")
    Optional<Proposal> locked();
}
