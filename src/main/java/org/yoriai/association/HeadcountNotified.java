package org.yoriai.association;

import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 参加人数が連絡された — the ward told how many will come (仕様書 4 各エ); the contractor is to be told. */
public record HeadcountNotified(ContractId contract, ProgrammeSessionId session, int heads) implements ContractEvent {}
