package org.yoriai.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Memberships extends JpaRepository<Membership, UUID> {
    List<Membership> findByAccountId(UUID accountId);

    /** Held until commit: two administrators cannot remove each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Membership> findByRoleOrderById(Role role);
}
