package org.yoriai.association;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;

/** 訪ねる先 — which association a visit is to: as it was chosen, else as its hearing says, else the one that all its people are of. */
@Component
class VisitedAssociations {
    private static final String CHOSEN =
            "select session_id, association_id from visit_choice where contract_id = ? and session_id is not null";
    private static final String HEARD = "select session_id, association_id from hearing where contract_id = ?";
    private static final String ALL_OF_ONE = "select p.session_id, min(cast(p.association_id as varchar(36)))"
            + " from participant p join programme_session s on s.id = p.session_id"
            + " where p.contract_id = ? and s.kind = 'DISPATCH' and p.association_id is not null"
            + " group by p.session_id having count(distinct p.association_id) = 1";
    private final JdbcClient jdbc;

    VisitedAssociations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every visit whose association is known. */
    Map<ProgrammeSessionId, AssociationId> all() {
        Map<ProgrammeSessionId, AssociationId> visited = new HashMap<>();
        for (String source : List.of(ALL_OF_ONE, HEARD, CHOSEN)) {
            visited.putAll(found(source));
        }
        return Map.copyOf(visited);
    }

    Optional<AssociationId> at(ProgrammeSessionId session) {
        return Optional.ofNullable(all().get(session));
    }

    /** Whether the visit was agreed upon with another association. */
    boolean chosenForAnother(ProgrammeSessionId session, AssociationId association) {
        return isOther(found(CHOSEN), session, association);
    }

    /** Whether the visit's hearing is of another association. */
    boolean heardOfAnother(ProgrammeSessionId session, AssociationId association) {
        return isOther(found(HEARD), session, association);
    }

    private static boolean isOther(
            Map<ProgrammeSessionId, AssociationId> found, ProgrammeSessionId session, AssociationId association) {
        return Optional.ofNullable(found.get(session))
                .filter(other -> !other.equals(association))
                .isPresent();
    }

    private Map<ProgrammeSessionId, AssociationId> found(String source) {
        Map<ProgrammeSessionId, AssociationId> found = new HashMap<>();
        jdbc.sql(source).param(ContractScope.required().value()).query(row -> {
            found.put(
                    new ProgrammeSessionId(row.getObject(1, UUID.class)),
                    new AssociationId(UUID.fromString(row.getString(2))));
        });
        return found;
    }
}
