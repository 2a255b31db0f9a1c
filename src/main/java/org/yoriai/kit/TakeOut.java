package org.yoriai.kit;

import java.time.OffsetDateTime;
import java.util.Optional;

/** 持出しの申出 — what the media ledger asks for (特記事項 18条(2); I8). */
public record TakeOut(String purpose, String destination, Optional<OffsetDateTime> plannedReturn) {}
