package org.yoriai.survey;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * 集計する1件 — one person's answers, whichever way they came.
 *
 * @param sheet the number on the paper
 */
record Received(UUID id, AnswerChannel channel, Optional<Integer> sheet, OffsetDateTime at, Answers answers) {}
