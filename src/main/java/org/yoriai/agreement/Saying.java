package org.yoriai.agreement;

import java.util.List;
import java.util.Optional;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.NewFile;

/** 発言 — what one side writes: words, the day it proposes where the day is the subject, files. */
public record Saying(String text, Optional<ProposedDate> date, List<NewFile> files) {
    public static final int LONGEST = 4000;
    public static final int MOST_FILES = 5;

    /** @throws Refusal {@code saying-too-long}, {@code files-too-many} */
    public Saying {
        text = text.strip();
        files = List.copyOf(files);
        if (text.length() > LONGEST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "saying-too-long", LONGEST, text.length());
        }
        if (files.size() > MOST_FILES) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "files-too-many", MOST_FILES);
        }
    }

    public static Saying of(String text) {
        return new Saying(text, Optional.empty(), List.of());
    }

    public static Saying of(String text, ProposedDate date) {
        return new Saying(text, Optional.of(date), List.of());
    }

    /** @throws Refusal of the given code when nothing was written */
    Saying required(String code) {
        if (text.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, code);
        }
        return this;
    }
}
