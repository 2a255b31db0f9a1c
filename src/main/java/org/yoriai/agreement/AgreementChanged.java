package org.yoriai.agreement;

import java.util.Optional;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 協議が動いた — opened, answered, agreed on, withdrawn or re-opened. */
public record AgreementChanged(ContractId contract, int number, Optional<ProgrammeSessionId> session)
        implements ContractEvent {}
