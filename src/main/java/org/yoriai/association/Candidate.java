package org.yoriai.association;

import java.util.List;
import java.util.Optional;
import org.yoriai.shared.Phrase;

/** 派遣の候補 — an association that might be visited, with everything that speaks for it. */
public record Candidate(AssociationId association, String name, List<Reason> reasons) {

    /**
     * 理由
     *
     * @param path where at the desk it can be read
     */
    public record Reason(Phrase what, Optional<String> path) {}
}
