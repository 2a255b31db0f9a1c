package org.yoriai.deadline;

import java.util.List;
import org.yoriai.shared.ContractEvent;

/** 期限の出どころ — one kind of thing that is waited for; a bean of this module that reads the public services of another. */
public interface DueSource {
    /** What is not done yet, in any order. */
    List<DueItem> open(DueContext context);

    /** Whether what happened may have changed the answer. */
    boolean movedBy(ContractEvent event);
}
