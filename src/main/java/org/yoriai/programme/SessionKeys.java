package org.yoriai.programme;

import java.util.Set;
import java.util.UUID;
import org.yoriai.identity.AccountId;

/** 実施回の中のID — what acts of a session may be about, and who may have done them. */
public record SessionKeys(Set<UUID> agenda, Set<UUID> checklist, Set<UUID> equipment, Set<AccountId> workers) {}
