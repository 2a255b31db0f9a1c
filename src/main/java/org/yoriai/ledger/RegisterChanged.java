package org.yoriai.ledger;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 管理簿が変わった — a line was written, changed or taken back, or a register was reported. */
public record RegisterChanged(ContractId contract, Register register) implements ContractEvent {}
