package org.yoriai.agreement;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AgreementRows extends JpaRepository<Agreement, UUID> {
    Optional<Agreement> findByNumber(int number);

    /** Until the transaction ends nobody else says anything in it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agreement a where a.number = :number")
    Optional<Agreement> lockByNumber(int number);

    List<Agreement> findAllByOrderByNumberDesc();

    List<Agreement> findByStateOrderByChangedAt(AgreementState state);

    List<Agreement> findBySessionIdOrderByNumberDesc(UUID session);

    List<Agreement> findBySessionIdAndKindInAndStateNot(
            UUID session, Collection<AgreementKind> kinds, AgreementState state);

    int countBySessionId(UUID session);
}
