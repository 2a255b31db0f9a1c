package org.yoriai.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ClosingFacts;
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
    private final ObjectProvider<ClosingFacts> closing;

    ProposalDue(ObjectProvider<ClosingFacts> closing) {
        this.closing = closing;
    }

    @Override
    public List<DueItem> open(DueContext context) {
        boolean handedIn =
                closing.stream().anyMatch(facts -> facts.proposalHandedIn().isPresent());
        return handedIn
                ? List.of()
                : last(context.sessions()).stream()
                        .map(last -> item(context.contract(), last.day()))
                        .toList();
    }

    @Override
    public boolean movedBy(ContractEvent event) {
        return event instanceof SessionChanged;
    }

    /** The day of the event does not count (民法140条). */
    static LocalDate due(ContractFacts contract, LocalDate lastSession) {
        return lastSession.plusDays(contract.proposalDueDays());
    }

    private static Optional<SessionSummary> last(Collection<SessionSummary> sessions) {
        return sessions.stream().max(Comparator.comparing(SessionSummary::day));
    }

    private static DueItem item(ContractFacts contract, LocalDate last) {
        LocalDate due = due(contract, last);
        return new DueItem(
                new DueKey("proposal", contract.id().toString()),
                Duty.Holder.CONTRACTOR,
                Optional.of(due),
                Phrase.of("due.what.proposal"),
                Phrase.of("due.about.proposal", new Phrase.Day(last)),
                "contract",
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
