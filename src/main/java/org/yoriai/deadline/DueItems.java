package org.yoriai.deadline;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Unguarded;
import org.yoriai.programme.ClosingFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.shared.ContractEvent;

/** 期限のあるしごとを読む — both sides see the same list, so that nobody's delay is hidden from the other. */
@Service
@Transactional(readOnly = true)
public class DueItems {
    private final List<DueSource> sources;
    private final Contracts contracts;
    private final ProgrammeSessions sessions;
    private final ClosingFacts closing;

    DueItems(List<DueSource> sources, Contracts contracts, ProgrammeSessions sessions, ClosingFacts closing) {
        this.sources = List.copyOf(sources);
        this.contracts = contracts;
        this.sessions = sessions;
        this.closing = closing;
    }

    /** Everything of the contract in force that is not done yet, the earliest day first, what has no day last. */
    @BothSides
    public List<DueItem> open() {
        DueContext context = new DueContext(contracts.current(), sessions.all(), closing.standing());
        return sources.stream()
                .flatMap(source -> source.open(context).stream())
                .sorted(DueItem.BY_DAY)
                .toList();
    }

    @Unguarded("tells nothing of the contract")
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean movedBy(ContractEvent event) {
        return sources.stream().anyMatch(source -> source.movedBy(event));
    }
}
