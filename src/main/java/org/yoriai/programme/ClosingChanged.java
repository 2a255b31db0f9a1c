package org.yoriai.programme;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 締めくくりが進んだ — the proposal was handed in or answered, the invoice issued, received or paid. */
public record ClosingChanged(ContractId contract) implements ContractEvent {}
