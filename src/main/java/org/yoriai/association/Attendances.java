package org.yoriai.association;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.association.AttendanceSource.Came;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractScope;

/** 町会ごとの参加 — counted from registrations and records; three short queries for all associations, and nobody's name. */
@Component
class Attendances {
    private final AttendanceSource records;
    private final JdbcClient jdbc;

    Attendances(AttendanceSource records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    /** @param sessions by day */
    Map<AssociationId, List<AssociationLine.Attended>> of(
            List<SessionSummary> sessions, Collection<Association> associations) {
        Map<ProgrammeSessionId, Map<AssociationId, Set<UUID>>> registered = registered();
        Map<ProgrammeSessionId, Came> came =
                records.came(sessions.stream().map(SessionSummary::id).toList());
        Map<String, AssociationId> byName = associations.stream()
                .collect(Collectors.toMap(
                        association -> AssociationName.of(association.name()).whole(),
                        association -> new AssociationId(association.getId()),
                        (first, _) -> first));
        Map<AssociationId, List<AssociationLine.Attended>> attended = new HashMap<>();
        for (SessionSummary session : sessions) {
            Map<AssociationId, Set<UUID>> people = registered.getOrDefault(session.id(), Map.of());
            Optional<Came> record = Optional.ofNullable(came.get(session.id()));
            Map<AssociationId, Integer> walkIns =
                    record.map(found -> walkIns(found, byName)).orElse(Map.of());
            Set<AssociationId> there = new HashSet<>(people.keySet());
            there.addAll(walkIns.keySet());
            there.forEach(association -> {
                Set<UUID> own = people.getOrDefault(association, Set.of());
                attended.computeIfAbsent(association, _ -> new ArrayList<>())
                        .add(new AssociationLine.Attended(
                                session,
                                own.size(),
                                record.map(found -> count(own, found) + walkIns.getOrDefault(association, 0))));
            });
        }
        return attended;
    }

    private static int count(Set<UUID> registered, Came came) {
        return Math.toIntExact(
                registered.stream().filter(came.participants()::contains).count());
    }

    private static Map<AssociationId, Integer> walkIns(Came came, Map<String, AssociationId> byName) {
        return came.walkIns().stream()
                .map(name -> AssociationName.of(name).whole())
                .map(byName::get)
                .flatMap(association -> Optional.ofNullable(association).stream())
                .collect(Collectors.toMap(association -> association, _ -> 1, Integer::sum));
    }

    private Map<ProgrammeSessionId, Map<AssociationId, Set<UUID>>> registered() {
        Map<ProgrammeSessionId, Map<AssociationId, Set<UUID>>> registered = new HashMap<>();
        jdbc.sql("select id, session_id, association_id from participant"
                        + " where contract_id = ? and association_id is not null")
                .param(ContractScope.required().value())
                .query(row -> {
                    registered
                            .computeIfAbsent(new ProgrammeSessionId(row.getObject(2, UUID.class)), _ -> new HashMap<>())
                            .computeIfAbsent(new AssociationId(row.getObject(3, UUID.class)), _ -> new HashSet<>())
                            .add(row.getObject(1, UUID.class));
                });
        return registered;
    }
}
