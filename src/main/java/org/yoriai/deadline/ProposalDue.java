package org.yoriai.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ClosingChanged;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.Phrase;

/** 次年度の提案の期限 (仕様書 4(4)) — after the last of all seminars, dispatches and exchanges; it moves with that session. */
@Component
class ProposalDue implements DueSource {
    private static final String CLAUSE = "4(4)";

    @Override
    public List<DueItem> open(DueContext context) {
        if (context.closing().proposalAccepted().isPresent()) {
            return List.of();
        }
        return context.closing().proposalHandedIn().isPresent()
                ? List.of(acceptance(context.contract()))
                : last(context.sessions()).stream()
                        .map(last -> item(context.contract(), last.day()))
                        .toList();
    }

    @Override
    public boolean movedBy(ContractEvent event) {
        return event instanceof SessionChanged || event instanceof ClosingChanged;
    }

    /** The day of the event does not count (民法140条). */
    static LocalDate due(ContractFacts contract, LocalDate lastSession) {
        return lastSession.plusDays(contract.proposalDueDays());
    }

    private static Optional<SessionSummary> last(Collection<SessionSummary> sessions) {
        return sessions.stream().max(Comparator.comparing(SessionSummary::day));
    }

    /** The ward accepts it or gives it back; the specification sets no day for that. */
    private static DueItem acceptance(ContractFacts contract) {
        return new DueItem(
                new DueKey("proposal-acceptance", contract.id().toString()),
                Duty.Holder.WARD,
                Optional.empty(),
                Phrase.of("due.what.proposal-acceptance"),
                Phrase.of("due.about.proposal-acceptance"),
                "proposal",
                new Clause(
                        Clause.named("5"),
                        Phrase.of("programme.clause.title.acceptance"),
                        Phrase.of("programme.clause.text.acceptance"),
                        Optional.empty()),
                Optional.empty());
    }

    private static DueItem item(ContractFacts contract, LocalDate last) {
        LocalDate due = due(contract, last);
        return new DueItem(
                new DueKey("proposal", contract.id().toString()),
                Duty.Holder.CONTRACTOR,
                Optional.of(due),
                Phrase.of("due.what.proposal"),
                Phrase.of("due.about.proposal", new Phrase.Day(last)),
                "proposal",
                new Clause(
                        Clause.named(CLAUSE),
                        Phrase.of("due.clause.title.proposal"),
                        Phrase.of("due.clause.text.proposal"),
                        Optional.of(Phrase.of(
                                "programme.sum.days-after",
                                new Phrase.Day(last),
                                new Phrase.Count(contract.proposalDueDays()),
                                new Phrase.Day(due)))),
                Optional.empty());
    }
}
