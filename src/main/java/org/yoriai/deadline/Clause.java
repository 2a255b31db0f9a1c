package org.yoriai.deadline;

import java.util.Optional;
import org.yoriai.shared.Phrase;

/**
 * 条文 — what asks for it.
 *
 * @param name 仕様書 4(1)キ
 * @param sum how the day was counted; empty where no day is counted
 */
public record Clause(Phrase name, Phrase title, Phrase text, Optional<Phrase> sum) {
    static Phrase named(String number) {
        return Phrase.of("programme.clause", new Phrase.Title(number));
    }
}
