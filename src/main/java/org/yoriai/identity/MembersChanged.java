package org.yoriai.identity;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 利用者が変わった — somebody was invited, changed, locked or left, or set their password. */
public record MembersChanged(ContractId contract, AccountId account) implements ContractEvent {}
