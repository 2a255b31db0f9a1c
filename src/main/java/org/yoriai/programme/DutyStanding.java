package org.yoriai.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 手続きの進み — where one duty of one session stands.
 *
 * @param due the last day for it; empty where the contract sets none
 * @param doneOn the day on which it was done, where a module knows it
 */
public record DutyStanding(
        Duty duty, Optional<LocalDate> due, Duty.Holder holder, boolean done, Optional<LocalDate> doneOn) {}
