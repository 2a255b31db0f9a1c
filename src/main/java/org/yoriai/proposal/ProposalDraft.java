package org.yoriai.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yoriai.association.AssociationId;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Refusal;

/**
 * 提案書の下書き — what people write; everything else in the document comes from the year's record.
 *
 * @param direction 支援の方向性 (仕様書 4(4)); may be empty
 * @param policies only where the proposal says something else than the karte
 */
public record ProposalDraft(
        String direction,
        List<PlanLine> plan,
        List<PolicyEdit> policies,
        List<ProposedIssue> issues,
        String feasibility,
        Budget budget) {
    private static final int MOST_WORDS = 4000;
    private static final int MOST_LINES = 30;

    public ProposalDraft {
        direction = direction.strip();
        feasibility = feasibility.strip();
        plan = List.copyOf(plan);
        policies = List.copyOf(policies);
        issues = List.copyOf(issues);
        if (direction.length() > MOST_WORDS || feasibility.length() > MOST_WORDS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-words-long", MOST_WORDS);
        }
        if (plan.size() > MOST_LINES || issues.size() > MOST_LINES) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-lines", MOST_LINES);
        }
        if (issues.stream().map(ProposedIssue::theme).distinct().count() < issues.size()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-theme-twice");
        }
    }

    public ProposalDraft withWords(String newDirection, String newFeasibility) {
        return new ProposalDraft(newDirection, plan, policies, issues, newFeasibility, budget);
    }

    public ProposalDraft withPlan(List<PlanLine> lines) {
        return new ProposalDraft(direction, lines, policies, issues, feasibility, budget);
    }

    public ProposalDraft withIssues(List<ProposedIssue> found) {
        return new ProposalDraft(direction, plan, policies, found, feasibility, budget);
    }

    public ProposalDraft withBudget(Budget sums) {
        return new ProposalDraft(direction, plan, policies, issues, feasibility, sums);
    }

    /** In the place of an earlier one of the same association. */
    public ProposalDraft withPolicy(PolicyEdit edit) {
        return new ProposalDraft(
                direction,
                plan,
                Stream.concat(others(new AssociationId(edit.association())), Stream.of(edit))
                        .toList(),
                issues,
                feasibility,
                budget);
    }

    /** The karte's words again. */
    public ProposalDraft withoutPolicy(AssociationId association) {
        return new ProposalDraft(direction, plan, others(association).toList(), issues, feasibility, budget);
    }

    public Optional<PolicyEdit> policy(AssociationId association) {
        return policies.stream()
                .filter(edit -> edit.association().equals(association.value()))
                .findFirst();
    }

    void requireWithin(FiscalYear year) {
        plan.forEach(line -> line.requireWithin(year));
    }

    private Stream<PolicyEdit> others(AssociationId association) {
        return policies.stream().filter(edit -> !edit.association().equals(association.value()));
    }
}
