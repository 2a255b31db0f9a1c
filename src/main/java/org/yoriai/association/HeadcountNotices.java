package org.yoriai.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HeadcountNotices extends JpaRepository<HeadcountNotice, UUID> {
    List<HeadcountNotice> findBySessionIdOrderByNumberDesc(UUID sessionId);

    Optional<HeadcountNotice> findBySessionIdAndNumber(UUID sessionId, int number);

    /** The last of each session: an earlier number that was never received has nothing to wait for any more. */
    @Query("select n from HeadcountNotice n where n.number ="
            + " (select max(m.number) from HeadcountNotice m where m.sessionId = n.sessionId)")
    List<HeadcountNotice> latest();

    boolean existsBySessionId(UUID sessionId);
}
