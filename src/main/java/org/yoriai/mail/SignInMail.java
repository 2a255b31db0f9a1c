package org.yoriai.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.SignInChange;
import org.yoriai.identity.SignInPost;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Phrase;

/** ログインの変更のメール — holds nothing that opens anything. */
@Component
class SignInMail implements SignInPost {
    private final Outbox outbox;

    SignInMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(AccountId account, String email, SignInChange change) {
        String words = "sign-in.mail." + change.wireName();
        outbox.put(Letter.notice(
                "sign-in:" + account + ":" + change.wireName() + ":" + Ids.next(),
                email,
                Phrase.of(words + ".subject"),
                List.of(Phrase.of(words + ".what"), Phrase.of(words + ".do"), Phrase.of("sign-in.mail.not-yours"))));
    }
}
