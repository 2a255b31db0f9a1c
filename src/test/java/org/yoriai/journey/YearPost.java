package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The mail server to which the letters of a year go. */
final class YearPost {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final GreenMail post;

    YearPost(GreenMail post) {
        this.post = post;
    }

    /** Waits until a letter with such a subject has come to that address. */
    void reached(String recipient, String subject) throws InterruptedException, MessagingException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!has(recipient, subject) && System.nanoTime() < deadline) {
            Thread.sleep(250);
        }
        assertThat(has(recipient, subject))
                .as("a letter to %s: %s; there are %s", recipient, subject, subjects())
                .isTrue();
    }

    private boolean has(String recipient, String subject) throws MessagingException {
        for (MimeMessage letter : post.getReceivedMessages()) {
            if (letter.getSubject().contains(subject) && recipients(letter).contains(recipient)) {
                return true;
            }
        }
        return false;
    }

    private List<String> subjects() throws MessagingException {
        List<String> subjects = new java.util.ArrayList<>();
        for (MimeMessage letter : post.getReceivedMessages()) {
            subjects.add(recipients(letter) + " " + letter.getSubject());
        }
        return subjects;
    }

    private static List<String> recipients(MimeMessage letter) throws MessagingException {
        return Arrays.stream(letter.getRecipients(Message.RecipientType.TO))
                .map(Address::toString)
                .toList();
    }
}
