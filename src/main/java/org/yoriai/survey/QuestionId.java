package org.yoriai.survey;

import java.util.UUID;

/** 設問のID */
public record QuestionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
