package org.yoriai.association;

import java.time.LocalDate;
import org.yoriai.identity.AccountId;

/** 使っているもの — what is known of one tool at an association, and since when. */
public record ToolFacts(String tool, ToolStanding standing, LocalDate notedOn, AccountId notedBy) {}
