package org.yoriai.survey;

import java.util.UUID;

/** 選択肢のID */
public record OptionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
