package org.yoriai.programme;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 実施回が変わった — planned, changed, moved to another day or on to its next state. */
public record SessionChanged(ContractId contract, ProgrammeSessionId session) implements ContractEvent {}
