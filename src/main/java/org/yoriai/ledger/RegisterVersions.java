package org.yoriai.ledger;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.yoriai.agreement.Side;

interface RegisterVersions extends JpaRepository<RegisterVersion, UUID> {
    /** The newest of each line of these registers, the line written last first. */
    @Query("select v from RegisterVersion v where v.register in :registers and v.version ="
            + " (select max(o.version) from RegisterVersion o where o.entryId = v.entryId)"
            + " order by v.writtenAt desc, v.id desc")
    List<RegisterVersion> current(Collection<Register> registers);

    List<RegisterVersion> findByEntryIdOrderByVersion(UUID entry);

    /** Two who change the same line at once: the second waits, and then sees that it has changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from RegisterVersion v where v.entryId = :entry order by v.version")
    List<RegisterVersion> lock(UUID entry);

    /** Nothing sealed is opened for it. */
    record Standing(
            Register register,
            UUID entryId,
            int version,
            OffsetDateTime writtenAt,
            Side side,
            @Nullable Side turn,
            @Nullable LocalDate dueOn) {}

    /** Of every version, the first ones first. */
    @Query(
            "select new org.yoriai.ledger.RegisterVersions$Standing(v.register, v.entryId, v.version, v.writtenAt, v.side, v.turn,"
                    + " v.dueOn) from RegisterVersion v order by v.version")
    List<Standing> standings();
}
