package org.yoriai.deadline;

import java.util.List;
import org.yoriai.programme.ClosingFacts;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.SessionSummary;

/** What every source needs, read once. */
public record DueContext(ContractFacts contract, List<SessionSummary> sessions, ClosingFacts.Standing closing) {
    public DueContext {
        sessions = List.copyOf(sessions);
    }
}
