package org.yoriai.agreement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TalkRows extends JpaRepository<Talk, UUID> {
    List<Talk> findByAgreementIdInOrderByPosition(Collection<UUID> agreements);

    int countByAgreementId(UUID agreement);
}
