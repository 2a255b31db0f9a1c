package org.yoriai.association;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 町会カルテが変わった — something new stands on the association's page. */
public record AssociationChanged(ContractId contract, AssociationId association) implements ContractEvent {}
