package org.yoriai.survey;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * 受付票 — what a person is told about the answer taken in; tells nothing of what was answered.
 *
 * @param number counts the survey's answers from 1
 */
public record Receipt(UUID id, String code, int number, ZonedDateTime receivedAt) {
    /** 受付番号 */
    public String label() {
        return "%s-%02d".formatted(code, number);
    }
}
