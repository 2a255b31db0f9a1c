package org.yoriai.programme;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Venues extends JpaRepository<Venue, UUID> {
    /** Two people who change one venue at the same time come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Venue v where v.id = :id")
    Optional<Venue> locked(UUID id);

    /** Retired ones only while a session yet to be held stands there. */
    @Query("select v from Venue v where v.retired = false or exists (select s.id from ProgrammeSession s"
            + " where s.venue = v and s.state in (org.yoriai.programme.SessionState.PLANNED,"
            + " org.yoriai.programme.SessionState.AGREED, org.yoriai.programme.SessionState.READY))")
    List<Venue> forPlans();

    /** 会場ごとの実施回 */
    interface Use {
        UUID getVenue();

        ProgrammeKind getKind();

        long getSessions();
    }

    @Query("select s.venue.id as venue, s.kind as kind, count(s) as sessions"
            + " from ProgrammeSession s group by s.venue.id, s.kind")
    List<Use> uses();
}
