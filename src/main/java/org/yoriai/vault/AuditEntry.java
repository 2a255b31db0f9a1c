package org.yoriai.vault;

import java.time.OffsetDateTime;

/** 監査記録 — one entry of the audit trail; {@code number} counts from 1 without gaps per contract. */
public record AuditEntry(long number, OffsetDateTime at, String actor, String action, String subject, String detail) {}
