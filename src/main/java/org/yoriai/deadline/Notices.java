package org.yoriai.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Contact;
import org.yoriai.mail.Letter;
import org.yoriai.mail.Outbox;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.PublicAddress;

/** 知らせ — tells at once what one side did and the other has to know; written with the change itself. */
@Component
class Notices {
    private final Outbox outbox;
    private final PublicAddress address;

    Notices(Outbox outbox, PublicAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    /**
     * @param kind names the rule in the letter's key
     * @param path where at the desk it can be seen
     */
    void tell(String kind, Collection<Contact> to, Phrase subject, List<Phrase> lines, String path) {
        // an event happens once, and its letters are written within its transaction
        String occasion = kind + ":" + Ids.next();
        List<Phrase> whole = new ArrayList<>(lines);
        address.to(path).ifPresent(link -> whole.add(Phrase.of("notice.at", link)));
        to.forEach(contact ->
                outbox.put(Letter.notice(occasion + ":" + contact.account(), contact.email(), subject, whole)));
    }
}
