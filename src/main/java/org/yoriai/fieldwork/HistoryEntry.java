package org.yoriai.fieldwork;

import java.time.OffsetDateTime;

/** 履歴の1行 — an act and when the server received it; personal data. */
public record HistoryEntry(Act act, OffsetDateTime received) {}
