package org.yoriai.proposal;

/** 提案に関わる書類 — its name and its bytes. */
public record ProposalFile(String name, byte[] content) {}
