package org.yoriai.association;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;

/** 派遣先の名前 — of a visit, as far as it is known; an association's name is no personal data. */
@Service
@Transactional(readOnly = true)
public class VisitedNames {
    private final VisitedAssociations visited;
    private final Associations associations;

    VisitedNames(VisitedAssociations visited, Associations associations) {
        this.visited = visited;
        this.associations = associations;
    }

    @MayReadSession
    public Optional<String> of(ProgrammeSessionId session) {
        return visited.at(session)
                .flatMap(id -> associations.findById(id.value()))
                .map(Association::name);
    }
}
