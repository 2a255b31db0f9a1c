package org.yoriai.programme;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 契約の決まりが変わった — every day that follows from them moved with it. */
public record ContractChanged(ContractId contract) implements ContractEvent {}
