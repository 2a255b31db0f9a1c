package org.yoriai.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * 手続きの実際 — how far one duty really is, for every session of the contract in force; the module that keeps the duty's facts
 * answers, with no more than one short query. A session that is missing stands as its state tells.
 */
public interface DutyFacts {
    Duty duty();

    Map<ProgrammeSessionId, Standing> standings();

    /**
     * 手続きの現在
     *
     * @param holder who holds the ball now
     * @param doneOn empty while it is not done
     */
    record Standing(Duty.Holder holder, Optional<LocalDate> doneOn) {}
}
