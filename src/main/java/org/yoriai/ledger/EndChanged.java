package org.yoriai.ledger;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 返還・廃棄が進んだ */
public record EndChanged(ContractId contract) implements ContractEvent {}
