package org.yoriai.mail;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yoriai.shared.ContractScope;

/** 配達 — every few seconds takes what is due, one letter after the other; several nodes share the round. */
@Component
class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private final PostRound round;
    private final LetterRows letters;
    private final SmtpServer server;

    Postman(PostRound round, LetterRows letters, SmtpServer server) {
        this.round = round;
        this.letters = letters;
        this.server = server;
    }

    @Scheduled(fixedDelayString = "${yoriai.mail.every:2s}", initialDelayString = "${yoriai.mail.every:2s}")
    void goRound() {
        if (!server.ready()) {
            return;
        }
        round.pickUpFallen();
        Optional<PostRound.Hold> next = round.take();
        while (next.isPresent() && deliver(next.get())) {
            next = round.take();
        }
    }

    /** @return whether it makes sense to go on with the round */
    private boolean deliver(PostRound.Hold hold) {
        return ContractScope.within(hold.contract(), () -> {
            Delivery delivery = handOver(hold);
            round.ended(hold, delivery);
            if (delivery.kind() != Delivery.Kind.SENT) {
                log.warn("Letter {} is not sent: {}", hold.letter(), delivery.kind());
            }
            return delivery.kind() != Delivery.Kind.UNREACHABLE;
        });
    }

    private Delivery handOver(PostRound.Hold hold) {
        OutgoingLetter letter;
        try {
            letter = letters.open(hold.letter());
        } catch (IllegalStateException unopened) {
            // its contract's key is gone or another's: the others' post goes on
            log.error("Letter {} does not open", hold.letter(), unopened);
            return new Delivery(Delivery.Kind.LATER, "");
        }
        return server.hand(letter, () -> round.aboutToHand(hold));
    }
}
