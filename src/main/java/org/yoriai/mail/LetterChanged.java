package org.yoriai.mail;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 手紙の状態が変わった */
public record LetterChanged(ContractId contract, LetterId letter) implements ContractEvent {}
