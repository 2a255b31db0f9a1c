package org.yoriai.identity;

import java.util.Optional;

/**
 * 参加者名簿の一行 — who takes part in a contract, in which role.
 *
 * @param email where notices reach them; empty until somebody tells it
 */
record MemberFacts(AccountId account, Role role, String name, String affiliation, Optional<String> email) {}
