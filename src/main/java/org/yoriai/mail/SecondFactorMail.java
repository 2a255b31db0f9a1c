package org.yoriai.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.SecondFactorPost;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Phrase;

/** 2段階認証の取り消しのメール — holds nothing that opens anything. */
@Component
class SecondFactorMail implements SecondFactorPost {
    private final Outbox outbox;

    SecondFactorMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void taken(AccountId account, String email) {
        String topic = "second-factor:" + account;
        outbox.put(Letter.notice(
                        topic + ":" + Ids.next(),
                        email,
                        Phrase.of("second-factor.mail.subject"),
                        List.of(
                                Phrase.of("second-factor.mail.what"),
                                Phrase.of("second-factor.mail.do"),
                                Phrase.of("second-factor.mail.not-yours")))
                .inPlaceOf(topic));
    }
}
