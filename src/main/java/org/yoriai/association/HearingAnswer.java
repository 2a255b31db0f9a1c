package org.yoriai.association;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;
import org.yoriai.vault.SealedText;

/** ヒアリングの回答 — the question as it was put, and what was said; it may name people, so it is sealed. */
@Entity
@NullUnmarked
class HearingAnswer extends ContractOwned {
    private int position;
    private String question;

    @Convert(converter = SealedText.class)
    private String answer;

    protected HearingAnswer() {}

    HearingAnswer(UUID id, int position, HearingFacts.Answer said) {
        super(id);
        this.position = position;
        this.question = said.question();
        this.answer = said.answer();
    }

    HearingFacts.Answer facts() {
        return new HearingFacts.Answer(question, answer);
    }
}
