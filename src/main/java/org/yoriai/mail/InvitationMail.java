package org.yoriai.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.identity.InvitationLetter;
import org.yoriai.identity.InvitationPost;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.PublicAddress;

/** 招待のメール — the link lies in the letter's body, which is sealed in the outbox; nobody else's name is in it. */
@Component
class InvitationMail implements InvitationPost {
    private final Outbox outbox;
    private final PublicAddress address;

    InvitationMail(Outbox outbox, PublicAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    @Override
    public void send(InvitationLetter letter) {
        String base = address.told().orElse(letter.base());
        String topic = "invitation:" + letter.account();
        outbox.put(Letter.notice(
                        topic + ":" + Ids.next(),
                        letter.email(),
                        Phrase.of("invitation.mail.subject"),
                        List.of(
                                Phrase.of("invitation.mail.what"),
                                Phrase.of(
                                        "invitation.mail.at",
                                        new Phrase.Address(base + "/invitation/" + letter.token())),
                                Phrase.of("invitation.mail.until", new Phrase.Day(letter.until())),
                                Phrase.of("invitation.mail.not-yours")))
                // the link of an earlier letter is dead: while it waits, the newer takes its place
                .inPlaceOf(topic));
    }
}
