package org.yoriai.proposal;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 提案書が変わった — written on, handed in or answered. */
public record ProposalChanged(ContractId contract) implements ContractEvent {}
