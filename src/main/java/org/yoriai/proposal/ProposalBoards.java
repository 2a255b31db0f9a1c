package org.yoriai.proposal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.AssociationOverview;
import org.yoriai.association.SupportPolicies;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;

/** 提案書を見る — everything on its page, read at once. */
@Service
@BothSides
@Transactional
public class ProposalBoards {
    private final Proposals proposals;
    private final AssociationOverview associations;
    private final SupportPolicies policies;
    private final Opinions opinions;
    private final ProposalWords words;

    ProposalBoards(
            Proposals proposals,
            AssociationOverview associations,
            SupportPolicies policies,
            Opinions opinions,
            ProposalWords words) {
        this.proposals = proposals;
        this.associations = associations;
        this.policies = policies;
        this.opinions = opinions;
        this.words = words;
    }

    /**
     * 提案書の一式
     *
     * @param opinions everything that could be cited
     * @param issues with those that are
     */
    public record Gathered(
            Proposals.Standing standing,
            List<AssociationPolicy> policies,
            List<Opinion> opinions,
            List<IssueBasis> issues) {}

    public Gathered of(Person reader) {
        Proposals.Standing standing = proposals.current();
        List<Opinion> found = opinions.all(reader);
        return new Gathered(
                standing,
                AssociationPolicy.of(associations.all(), policies.inForce(reader), standing.draft()),
                found,
                IssueBasis.of(
                        standing.draft(),
                        found.stream().filter(Opinion::marked).toList(),
                        words.say("proposal.theme.rest")));
    }
}
