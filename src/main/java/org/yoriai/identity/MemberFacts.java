package org.yoriai.identity;

/** 参加者名簿の一行 — who takes part in a contract, in which role. */
record MemberFacts(AccountId account, Role role, String name, String affiliation) {}
