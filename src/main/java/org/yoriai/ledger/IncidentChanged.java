package org.yoriai.ledger;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 事故等の記録が変わった — begun, carried on or ended; a drill's too. */
public record IncidentChanged(ContractId contract, IncidentId incident) implements ContractEvent {}
