package org.yoriai.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 提案書を書く (仕様書 4(4)) — both sides read it, the contractor's office writes; what was handed in waits for its answer. */
@Service
@Transactional
public class Proposals {
    private final ProposalRows rows;
    private final ProposalSubmissions submissions;
    private final ProposalJson json;
    private final Contracts contracts;
    private final ProposalWords words;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Proposals(
            ProposalRows rows,
            ProposalSubmissions submissions,
            ProposalJson json,
            Contracts contracts,
            ProposalWords words,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.submissions = submissions;
        this.json = json;
        this.contracts = contracts;
        this.words = words;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 提案書の現在
     *
     * @param revision 0 while nobody has written; whoever writes says which one was before their eyes
     * @param submissions the newest first
     */
    public record Standing(ProposalDraft draft, int revision, List<SubmissionFacts> submissions) {
        public Standing {
            submissions = List.copyOf(submissions);
        }

        public Optional<SubmissionFacts> last() {
            return submissions.stream().findFirst();
        }

        /** While the ward has it, and once it is accepted, nobody writes on. */
        public boolean open() {
            return last().map(SubmissionFacts::state)
                    .map(SubmissionState.RETURNED::equals)
                    .orElse(true);
        }
    }

    @BothSides
    @Transactional(readOnly = true)
    public Standing current() {
        Optional<Proposal> row = rows.only();
        return new Standing(
                row.map(Proposal::draft).map(json::read).orElseGet(() -> fresh(contracts.current())),
                row.map(Proposal::revision).orElse(0),
                submissions.findAllByOrderByNumberDesc().stream()
                        .map(ProposalSubmission::facts)
                        .toList());
    }

    /**
     * Writes the draft anew.
     *
     * @param seen the revision that was before the person's eyes
     * @throws Refusal {@code proposal-moved-on}, {@code proposal-waits}, {@code proposal-accepted}, {@code proposal-plan-year}
     */
    @OfficeOnly
    public void write(ProposalDraft draft, int seen, Person by) {
        requireOpen(submissions.findAllByOrderByNumberDesc());
        draft.requireWithin(nextYear());
        Optional<Proposal> row = rows.locked();
        if (row.isEmpty() && seen != 0) {
            throw Proposal.movedOn();
        }
        row.ifPresentOrElse(
                proposal -> proposal.write(json.write(draft), seen),
                () -> rows.saveAndFlush(new Proposal(Ids.next(), json.write(draft))));
        audit.record(by.id().toString(), "proposal.written", "contract", "");
        events.publishEvent(new ProposalChanged(ContractScope.required()));
    }

    /** @throws Refusal {@code proposal-waits}, {@code proposal-accepted} */
    static void requireOpen(List<ProposalSubmission> newestFirst) {
        newestFirst.stream().findFirst().map(ProposalSubmission::state).ifPresent(state -> {
            if (state == SubmissionState.SUBMITTED) {
                throw new Refusal(Refusal.Kind.CONFLICT, "proposal-waits");
            }
            if (state == SubmissionState.ACCEPTED) {
                throw new Refusal(Refusal.Kind.CONFLICT, "proposal-accepted");
            }
        });
    }

    private FiscalYear nextYear() {
        return new FiscalYear(contracts.current().year().startYear() + 1);
    }

    /** This year's kinds, a year later. */
    private ProposalDraft fresh(ContractFacts contract) {
        List<PlanLine> plan = contract.programmes().stream()
                .map(terms -> PlanLine.nextYearOf(terms, words.kind(terms.kind())))
                .toList();
        return new ProposalDraft("", plan, List.of(), List.of(), "", new Budget(List.of(), Budget.TAX_PERCENT));
    }
}
