package org.yoriai.shared;

/** 契約の中の出来事 — an application event that concerns one contract: a desk of another contract never hears of it. */
public interface ContractEvent {
    ContractId contract();
}
