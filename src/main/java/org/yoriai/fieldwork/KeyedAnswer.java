package org.yoriai.fieldwork;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 入力された回答 — one question's answer as it stands on the sheet. */
public sealed interface KeyedAnswer {
    @JsonValue
    Object onTheWire();

    /** 選択肢又は文章 — the one option's ID, or the text. */
    record Text(String onTheWire) implements KeyedAnswer {
        static final int MOST_CHARACTERS = 4000;

        public Text {
            Limits.atMost("answer", onTheWire, MOST_CHARACTERS);
        }
    }

    /** 複数選択 — in which order they were ticked says nothing. */
    record Options(Set<String> onTheWire) implements KeyedAnswer {
        static final int MOST_OPTIONS = 50;
        static final int MOST_CHARACTERS = 100;

        public Options {
            Limits.between("options", onTheWire.size(), 0, MOST_OPTIONS);
            onTheWire.forEach(option -> Limits.atMost("option", option, MOST_CHARACTERS));
            onTheWire = Collections.unmodifiableSet(new LinkedHashSet<>(onTheWire));
        }

        static Options of(List<String> options) {
            return new Options(new LinkedHashSet<>(options));
        }
    }

    /** 数 */
    record Number(BigDecimal onTheWire) implements KeyedAnswer {
        public Number {
            BigDecimal shortest = onTheWire.stripTrailingZeros();
            // 20, and not 2E+1
            onTheWire = shortest.setScale(Math.max(0, shortest.scale()));
        }
    }
}
