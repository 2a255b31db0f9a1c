package org.yoriai.identity;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * ログイン中の端末 — as its person is told of it.
 *
 * @param device browser and system in words
 */
public record SignInDesk(UUID id, String device, OffsetDateTime since, OffsetDateTime lastSeen) {}
