package org.yoriai.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.association.AssociationId;
import org.yoriai.association.AssociationLine;
import org.yoriai.association.PolicyFacts;

/**
 * 団体支援方針 — of one association: the karte's words, or what the proposal says in their place.
 *
 * @param karte the policy in force there
 * @param edit what was written here instead
 */
public record AssociationPolicy(AssociationLine association, Optional<PolicyFacts> karte, Optional<PolicyEdit> edit) {

    public static List<AssociationPolicy> of(
            Collection<AssociationLine> associations, Map<AssociationId, PolicyFacts> kartes, ProposalDraft draft) {
        return associations.stream()
                .map(line -> new AssociationPolicy(
                        line, Optional.ofNullable(kartes.get(line.id())), draft.policy(line.id())))
                .toList();
    }

    /** What the document says; empty while nobody has decided anything. */
    public Optional<String> words() {
        return edit.map(PolicyEdit::text).or(() -> karte.map(PolicyFacts::policy));
    }

    /** The karte was written on after the words here were taken from it. */
    public boolean karteMovedOn() {
        return edit.filter(written -> !written.basis().equals(karte.map(PolicyFacts::decidedOn)))
                .isPresent();
    }
}
