package org.yoriai.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Contact;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.DeskContract;
import org.yoriai.vault.NewFile;

/** 文書を送る — from the desk, by mail, to the people of the contract (特記事項 17条; I7). */
@Service
@OfficeOnly
@Transactional
public class Sending {
    private final Outbox outbox;
    private final LetterGuard guard;
    private final Sealing sealing;
    private final CoverTemplates templates;
    private final SendingRows records;
    private final People people;
    private final DeskContract contract;
    private final MessageSource messages;

    Sending(
            Outbox outbox,
            LetterGuard guard,
            Sealing sealing,
            CoverTemplates templates,
            SendingRows records,
            People people,
            DeskContract contract,
            MessageSource messages) {
        this.outbox = outbox;
        this.guard = guard;
        this.sealing = sealing;
        this.templates = templates;
        this.records = records;
        this.people = people;
        this.contract = contract;
        this.messages = messages;
    }

    /**
     * Makes the file as it is now; that very file is what is sent.
     *
     * @throws Refusal {@code attachment-too-large}, and what the making of the document refuses
     */
    public PreparedSending prepare(Sendable document, Person by) {
        Sendable.DocumentFile file = document.making().make(by);
        if (file.content().length > NewFile.MOST_BYTES) {
            throw NewFile.tooLarge(file.name(), file.content().length);
        }
        return new PreparedSending(
                new SendingId(Ids.next()),
                document,
                file,
                guard.look(file.content()),
                people.contacts(EnumSet.allOf(Role.class)),
                templates.filled(document.kind(), words(document, by)));
    }

    /** The words of the house, where the contract's own template is to be left. */
    @Transactional(readOnly = true)
    public CoverText firstWords(PreparedSending prepared, Person by) {
        return templates.first(words(prepared.document(), by));
    }

    /**
     * One letter for each recipient; each in the sending log.
     *
     * @return with the password when it was sealed
     * @throws Refusal {@code sending-sent-already}, {@code recipient-left}, {@code cannot-seal}, and those of the guard
     */
    public SentSending send(PreparedSending prepared, SendingOrder order, Person by) {
        requireStillThere(order.to());
        Optional<SealedDocument> sealed = order.sealed()
                ? Optional.of(sealing.seal(prepared.fileName(), prepared.file().content()))
                : Optional.empty();
        Attachment attachment = sealed.<Attachment>map(SealedDocument::attachment)
                .orElseGet(() ->
                        new OpenAttachment(prepared.fileName(), prepared.file().content()));
        List<SendingOrder.Recipient> recipients = order.recipients();
        for (int index = 0; index < recipients.size(); index++) {
            SendingOrder.Recipient recipient = recipients.get(index);
            String key = "sending:" + prepared.id() + ":" + index;
            LetterId letter = outbox.write(letter(key, prepared, order, recipient, attachment))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "sending-sent-already"));
            records.write(prepared, letter, recipient, order.cover().subject(), attachment, by);
        }
        if (order.keepAsTemplate()) {
            templates.keep(prepared.document().kind(), order.cover(), words(prepared.document(), by), by);
        }
        return new SentSending(recipients.size(), sealed.map(SealedDocument::password));
    }

    private WrittenLetter letter(
            String key,
            PreparedSending prepared,
            SendingOrder order,
            SendingOrder.Recipient recipient,
            Attachment attachment) {
        String notice = attachment instanceof SealedAttachment ? "\n\n" + text("mail.cover.sealed") : "";
        return new WrittenLetter(
                key,
                Optional.empty(),
                Letter.requireAddress(recipient.address()),
                order.cover().subject(),
                (order.cover().body() + notice).replace("\n", "\r\n"),
                prepared.document().kind().important(),
                Optional.of(attachment));
    }

    /** Somebody may have left the contract while the window was open. */
    private void requireStillThere(List<Contact> chosen) {
        Set<Contact> there = Set.copyOf(people.contacts(EnumSet.allOf(Role.class)));
        chosen.stream().filter(contact -> !there.contains(contact)).findFirst().ifPresent(gone -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "recipient-left", gone.name());
        });
    }

    private CoverTemplates.Words words(Sendable document, Person by) {
        return new CoverTemplates.Words(document.title(), contract.heading().title(), by.displayName());
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
