package org.yoriai.deadline;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Phrase;

/** 画面へのアドレス — for whoever reads a mail; without a public address none is told, rather than one that leads nowhere. */
@Component
class Links {
    private final String base;

    Links(@Value("${yoriai.public-url:}") String base) {
        this.base = base.strip().replaceAll("/+$", "");
    }

    Optional<Phrase.Address> to(String path) {
        return base.isEmpty() ? Optional.empty() : Optional.of(new Phrase.Address(base + "/" + path));
    }
}
