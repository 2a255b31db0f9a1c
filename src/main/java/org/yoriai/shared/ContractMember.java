package org.yoriai.shared;

/** 契約の一員 — a principal (person or tablet) that acts within one contract. */
public interface ContractMember {
    ContractId contract();
}
