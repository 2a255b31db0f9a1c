package org.yoriai.association;

import java.time.LocalDate;
import org.yoriai.identity.AccountId;

/** 今後の支援方針 — how the association is to be helped on, as decided on a day. */
public record PolicyFacts(String policy, LocalDate decidedOn, AccountId writtenBy) {}
