package org.yoriai.proposal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ProposalSubmissions extends JpaRepository<ProposalSubmission, UUID> {
    /** The newest first. */
    List<ProposalSubmission> findAllByOrderByNumberDesc();

    Optional<ProposalSubmission> findByNumber(int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ProposalSubmission> findLockedByNumber(int number);
}
