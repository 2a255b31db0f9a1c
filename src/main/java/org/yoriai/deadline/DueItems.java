package org.yoriai.deadline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;

/** 期限のあるしごとを読む — both sides see the same list, so that nobody's delay is hidden from the other. */
@Service
@BothSides
@Transactional(readOnly = true)
public class DueItems {
    private static final Comparator<DueItem> BY_DAY = Comparator.comparing(DueItem::due)
            .thenComparing(item -> item.session().day())
            .thenComparing(DueItem::duty);
    private final SessionRows sessions;
    private final Contracts contracts;

    DueItems(SessionRows sessions, Contracts contracts) {
        this.sessions = sessions;
        this.contracts = contracts;
    }

    /** Everything of the contract in force that is not done yet and has a day, the earliest first. */
    public List<DueItem> open() {
        ContractFacts contract = contracts.current();
        return sessions.findAllByOrderByHeldOnAscStartsAsc().stream()
                .map(ProgrammeSession::summary)
                .flatMap(session -> open(session, contract.terms(session.kind())))
                .sorted(BY_DAY)
                .toList();
    }

    private static Stream<DueItem> open(SessionSummary session, ProgrammeTerms terms) {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.askedBy(terms) && !duty.doneIn(session.state()))
                .flatMap(duty -> duty.due(terms, session.day()).map(due -> new DueItem(session, duty, due)).stream());
    }
}
