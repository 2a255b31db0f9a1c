package org.yoriai.ledger;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegisterReportRows extends JpaRepository<RegisterReport, UUID> {
    List<RegisterReport> findAllByOrderByNotedAt();
}
