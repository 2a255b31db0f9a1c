package org.yoriai.survey;

import java.util.UUID;

/** アンケートのID */
public record SurveyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
