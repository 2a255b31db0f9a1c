package org.yoriai.survey;

import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 回答を受け付けた — told within the transaction that stores the answer. */
public record AnswerReceived(ContractId contract, ProgrammeSessionId session) implements ContractEvent {}
