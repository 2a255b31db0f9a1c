package org.yoriai.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Memberships extends JpaRepository<Membership, UUID> {
    List<Membership> findByAccountId(UUID accountId);
}
