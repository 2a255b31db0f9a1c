package org.yoriai.sheet;

import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 読み取りが進んだ — a page was read, or a person has decided on a sheet. */
public record SheetReadingChanged(ContractId contract, ProgrammeSessionId session) implements ContractEvent {}
