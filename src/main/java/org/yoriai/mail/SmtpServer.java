package org.yoriai.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yoriai.vault.FileType;

/** 送信サーバー — hands one letter over, on a line of its own. */
@Component
class SmtpServer {
    private static final int TLS_FROM_THE_FIRST_BYTE = 465;
    private static final int NEVER_FROM = 500;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Logger log = LoggerFactory.getLogger(SmtpServer.class);
    private final MailSettings settings;

    SmtpServer(MailSettings settings) {
        this.settings = settings;
    }

    boolean ready() {
        return settings.ready();
    }

    /** @param beforeLastLine runs before the server can take the letter; when it fails, the server gets nothing */
    Delivery hand(OutgoingLetter letter, Runnable beforeLastLine) {
        boolean tls = settings.port() == TLS_FROM_THE_FIRST_BYTE;
        String protocol = tls ? "smtps" : "smtp";
        Session session = Session.getInstance(properties(protocol));
        var line = new HandingTransport(session, protocol, beforeLastLine);
        try {
            connect(line);
            return hand(letter, session, line);
        } catch (MessagingException unreachable) {
            return new Delivery(Delivery.Kind.UNREACHABLE, said(unreachable));
        } finally {
            close(line);
        }
    }

    private void connect(HandingTransport line) throws MessagingException {
        if (settings.user().isBlank()) {
            // any name at all, even an empty one, would be taken to a server that offers signing in
            line.connect(settings.host(), settings.port(), null, null);
        } else {
            line.connect(settings.host(), settings.port(), settings.user(), settings.password());
        }
    }

    /** What counted was said before; a line that breaks while it is put down changes nothing. */
    private static void close(HandingTransport line) {
        try {
            line.close();
        } catch (MessagingException broken) {
            log.debug("A line broke while it was closed", broken);
        }
    }

    private Delivery hand(OutgoingLetter letter, Session session, HandingTransport line) {
        try {
            MimeMessage message = message(letter, session);
            line.sendMessage(message, new Address[] {new InternetAddress(letter.to())});
            return new Delivery(Delivery.Kind.SENT, line.getLastServerResponse().strip());
        } catch (MessagingException failed) {
            if (line.leftInDoubt()) {
                return new Delivery(Delivery.Kind.UNSURE, said(failed));
            }
            return new Delivery(never(failed, line) ? Delivery.Kind.REFUSED : Delivery.Kind.LATER, said(failed));
        }
    }

    private static boolean never(MessagingException failed, HandingTransport line) {
        int code =
                failed instanceof SMTPSendFailedException sending ? sending.getReturnCode() : line.getLastReturnCode();
        return code >= NEVER_FROM;
    }

    private static String said(MessagingException failed) {
        Exception first = failed;
        while (first instanceof MessagingException outer && outer.getNextException() != null) {
            first = outer.getNextException();
        }
        return String.valueOf(first.getMessage()).strip();
    }

    private MimeMessage message(OutgoingLetter letter, Session session) throws MessagingException {
        MimeMessage message = new NamedMessage(session, "<" + letter.id() + "@" + settings.domain() + ">");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.writtenAt()));
        // no holiday notice comes back for what no person wrote (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.attachment().isEmpty()) {
            message.setText(letter.body(), UTF_8);
            return message;
        }
        StoredAttachment attached = letter.attachment().get();
        MimeBodyPart words = new MimeBodyPart();
        words.setText(letter.body(), UTF_8);
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attached.file(), mediaType(attached))));
        file.setFileName(attached.fileName());
        message.setContent(new MimeMultipart(words, file));
        return message;
    }

    /** Encrypted Office is no longer the package that its name promises; a receiving server would wonder. */
    private static String mediaType(StoredAttachment file) {
        return FileType.named(file.fileName())
                .filter(type -> type.fits(file.file()))
                .map(FileType::mediaType)
                .orElse("application/octet-stream");
    }

    private Properties properties(String protocol) {
        String prefix = "mail." + protocol + ".";
        String patience = Long.toString(settings.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty(
                prefix + "auth", Boolean.toString(!settings.user().isBlank()));
        properties.setProperty(prefix + "connectiontimeout", patience);
        properties.setProperty(prefix + "timeout", patience);
        properties.setProperty(prefix + "writetimeout", patience);
        // the answer to QUIT changes nothing any more
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (protocol.equals("smtp")) {
            properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
            properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        }
        return properties;
    }

    /** Keeps its Message-ID: a letter that came twice after all is recognised by it. */
    private static final class NamedMessage extends MimeMessage {
        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
