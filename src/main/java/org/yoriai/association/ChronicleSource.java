package org.yoriai.association;

import java.util.Collection;
import java.util.List;
import org.yoriai.programme.SessionSummary;

/** 町会カルテの出どころ — what a visit left; implemented where it is kept, asked only by services that know why they may. */
public interface ChronicleSource {
    /** @param visits to one association */
    List<ChronicleEntry> of(Collection<SessionSummary> visits);
}
