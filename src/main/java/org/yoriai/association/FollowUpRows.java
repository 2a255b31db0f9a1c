package org.yoriai.association;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;

interface FollowUpRows extends JpaRepository<FollowUp, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FollowUp> findLockedById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<FollowUp> findLockedByPromiseIdInOrderByPromiseId(Collection<UUID> promises);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<FollowUp> findLockedBySessionIdAndAssociationIsNullOrderById(UUID session);

    @Query("select f.promiseId from FollowUp f where f.promiseId in :promises")
    List<UUID> promisesAmong(Collection<UUID> promises);

    @EntityGraph(attributePaths = "association")
    List<FollowUp> findAllByOrderByDueAscIdAsc();

    @EntityGraph(attributePaths = "association")
    List<FollowUp> findByAssociationIdOrderByDueAscIdAsc(UUID association);

    @EntityGraph(attributePaths = "association")
    List<FollowUp> findBySessionIdOrderByDueAscIdAsc(UUID session);

    Optional<FollowUp> findByAfterId(UUID after);

    /** Without the sealed words. */
    @Query("select f.id as id, f.due as due, f.channel as channel, a.name as association, f.assignee as assignee,"
            + " f.sessionId as session from FollowUp f left join f.association a"
            + " where f.state in :states order by f.due, f.id")
    List<Waiting> findWaiting(Collection<FollowUpState> states);

    default List<OpenFollowUp> waiting(Collection<FollowUpState> states) {
        return findWaiting(states).stream().map(Waiting::facts).toList();
    }

    @Query("select f.association.id as association, count(f) as number from FollowUp f"
            + " where f.state in :states and f.association is not null group by f.association.id")
    List<Count> countByAssociation(Collection<FollowUpState> states);

    /** 町会ごとの件数 */
    interface Count {
        UUID getAssociation();

        long getNumber();
    }

    /** 待たれているもの */
    interface Waiting {
        UUID getId();

        LocalDate getDue();

        FollowUpChannel getChannel();

        Optional<String> getAssociation();

        Optional<UUID> getAssignee();

        Optional<UUID> getSession();

        default OpenFollowUp facts() {
            return new OpenFollowUp(
                    new FollowUpId(getId()),
                    getDue(),
                    getChannel(),
                    getAssociation().orElse(""),
                    getAssignee().map(AccountId::new),
                    getSession().map(ProgrammeSessionId::new),
                    "follow-ups?id=" + getId());
        }
    }
}
