package org.yoriai.agreement;

import java.time.OffsetDateTime;
import org.yoriai.shared.Phrase;

/**
 * 返事を待つ協議
 *
 * @param subject 協議 第7号 with its title
 * @param path of its page, without the leading slash
 */
public record WaitingAgreement(int number, Phrase subject, Side turn, OffsetDateTime since, String path) {
    static WaitingAgreement of(AgreementFacts open) {
        return new WaitingAgreement(
                open.number(),
                Phrase.of("agreement.phrase", new Phrase.Count(open.number()), new Phrase.Title(open.title())),
                open.turn().orElseThrow(),
                open.changedAt(),
                "agreements/" + open.number());
    }
}
