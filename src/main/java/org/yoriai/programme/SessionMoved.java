package org.yoriai.programme;

import java.time.LocalDate;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 実施日が動いた — every due day of the session moved with it; those concerned are to be told. */
public record SessionMoved(ContractId contract, ProgrammeSessionId session, LocalDate from, LocalDate to)
        implements ContractEvent {}
