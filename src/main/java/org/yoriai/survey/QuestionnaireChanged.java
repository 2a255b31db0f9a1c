package org.yoriai.survey;

import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 質問票が変わった — begun, rewritten, agreed on, or given other days on which it is open. */
public record QuestionnaireChanged(ContractId contract, ProgrammeSessionId session) implements ContractEvent {}
