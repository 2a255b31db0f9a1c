package org.yoriai.association;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.yoriai.identity.AccountId;

/**
 * 名簿の取込み — one that stands.
 *
 * @param heads how many it brought
 * @param left how many of them are still on the list
 */
public record RosterImportFacts(UUID id, OffsetDateTime at, AccountId by, int heads, int left) {}
