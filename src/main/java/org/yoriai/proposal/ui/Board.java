package org.yoriai.proposal.ui;

import java.util.List;
import java.util.function.Consumer;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.proposal.AssociationPolicy;
import org.yoriai.proposal.IssueBasis;
import org.yoriai.proposal.Opinion;
import org.yoriai.proposal.ProposalDraft;
import org.yoriai.proposal.Proposals;

/** 提案書の画面の中身 — what is before the person's eyes, and where a new draft goes. */
record Board(
        Proposals.Standing standing,
        List<AssociationPolicy> policies,
        List<Opinion> opinions,
        List<IssueBasis> issues,
        Person person,
        Consumer<ProposalDraft> write) {

    ProposalDraft draft() {
        return standing.draft();
    }

    boolean writable() {
        return person.role() == Role.OFFICE && standing.open();
    }
}
