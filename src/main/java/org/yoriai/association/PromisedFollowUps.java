package org.yoriai.association;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.vault.SealedText;

/**
 * 約束からのフォローアップ — one for each promise of a session's record, however often or late the record comes.
 *
 * <p>Nothing is written to the audit trail here: the act that made the promise stands for ever in the session's own log, and the
 * trail's lock would make every tablet of the contract wait for every other.
 */
@Service
public class PromisedFollowUps {
    private final FollowUpRows rows;
    private final VisitedAssociations visited;
    private final SealedText sealed;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PromisedFollowUps(
            FollowUpRows rows,
            VisitedAssociations visited,
            SealedText sealed,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.visited = visited;
        this.sealed = sealed;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Brings the follow-ups in step with the record, within the transaction that stores it.
     *
     * @param standing the promises of the session as its record tells them now
     * @param takenBack those that were removed from it
     */
    @MayReadPeople
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(ProgrammeSessionId session, Collection<MadePromise> standing, Collection<UUID> takenBack) {
        List<MadePromise> ordered =
                standing.stream().sorted(Comparator.comparing(MadePromise::id)).toList();
        Map<UUID, MadePromise> byId = ordered.stream().collect(Collectors.toMap(MadePromise::id, Function.identity()));
        List<UUID> promises = new ArrayList<>(byId.keySet());
        promises.addAll(takenBack);
        List<UUID> known = promises.isEmpty() ? List.of() : rows.promisesAmong(promises);
        List<MadePromise> fresh = ordered.stream()
                .filter(promise -> !known.contains(promise.id()))
                .toList();
        if (!fresh.isEmpty()) {
            Optional<AssociationId> association = visited.at(session);
            fresh.forEach(promise -> insert(session, association, promise));
        }
        if (!promises.isEmpty()) {
            rows.findLockedByPromiseIdInOrderByPromiseId(promises).forEach(row -> {
                Optional<MadePromise> promise = row.promise().flatMap(id -> Optional.ofNullable(byId.get(id)));
                boolean changed = promise.map(row::follow).orElseGet(row::takeBack);
                if (changed || promise.filter(fresh::contains).isPresent()) {
                    events.publishEvent(new FollowUpChanged(ContractScope.required(), new FollowUpId(row.getId())));
                }
            });
        }
    }

    // plain SQL: of two deliveries at the same moment the second waits for the first and then does nothing
    private void insert(ProgrammeSessionId session, Optional<AssociationId> association, MadePromise promise) {
        jdbc.sql("insert into follow_up (id, contract_id, association_id, session_id, promise_id, task, due, channel,"
                        + " repeat_months, state, made_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0)"
                        + " on conflict do nothing")
                .param(Ids.next())
                .param(ContractScope.required().value())
                .param(association.map(AssociationId::value).orElse(null))
                .param(session.value())
                .param(promise.id())
                .param(sealed.convertToDatabaseColumn(promise.task()))
                .param(promise.due())
                .param(promise.way().name())
                .param(FollowUpState.OPEN.name())
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
