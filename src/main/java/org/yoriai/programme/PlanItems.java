package org.yoriai.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.yoriai.shared.Refusal;

@NoRepositoryBean
interface PlanItems<T extends PlanItem> extends JpaRepository<T, UUID> {
    List<T> findBySessionIdAndRemovedFalseOrderByPosition(UUID sessionId);

    List<T> findBySessionIdInAndRemovedFalse(Collection<UUID> sessions);

    @Query("select i.id from #{#entityName} i where i.sessionId = :sessionId")
    List<UUID> idsBySession(UUID sessionId);

    /** Of all, those taken off included: no two share a place. */
    @Query("select coalesce(max(i.position), -1) from #{#entityName} i where i.sessionId = :sessionId")
    int highestPosition(UUID sessionId);

    /** @throws Refusal {@code item-unknown}, {@code item-removed} */
    default T standing(ProgrammeSessionId session, UUID id) {
        T known = evenRemoved(session, id);
        if (known.isRemoved()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "item-removed");
        }
        return known;
    }

    /** @throws Refusal {@code item-unknown} */
    default T evenRemoved(ProgrammeSessionId session, UUID id) {
        return findById(id)
                .filter(known -> known.belongsTo(session))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "item-unknown"));
    }
}
