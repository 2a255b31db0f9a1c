package org.yoriai.fieldwork;

import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 操作を受け取った — published inside the transaction that stores the acts. */
public record ActsReceived(ContractId contract, ProgrammeSessionId session) implements ContractEvent {}
