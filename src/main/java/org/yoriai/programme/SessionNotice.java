package org.yoriai.programme;

import java.time.LocalDate;

/** 実施回の案内 — what anybody who was told of a session may know: what it is, its day, and whom to call. */
public record SessionNotice(
        ProgrammeSessionId id, ProgrammeKind kind, String title, LocalDate day, ContractFacts.Party ward) {}
