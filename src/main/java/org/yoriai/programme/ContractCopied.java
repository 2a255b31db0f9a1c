package org.yoriai.programme;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 契約が写された — published within the transaction that makes the new contract, with the new one in force. */
public record ContractCopied(ContractId from, ContractId contract) implements ContractEvent {}
