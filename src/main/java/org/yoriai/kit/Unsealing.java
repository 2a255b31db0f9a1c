package org.yoriai.kit;

import java.util.Optional;
import javax.crypto.SecretKey;
import org.yoriai.fieldwork.Act;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.ActRejected;
import org.yoriai.fieldwork.RejectionReason;
import org.yoriai.identity.AccountId;
import org.yoriai.vault.AesGcm;

/** 開封 — opens the envelopes of one checkout and sees whether what is inside belongs there. */
final class Unsealing {
    private final KitPrincipal kit;
    private final SecretKey key;
    private final Authors authors;

    /** Who may have done an act of this checkout. */
    @FunctionalInterface
    interface Authors {
        boolean include(AccountId author);
    }

    Unsealing(KitPrincipal kit, SecretKey key, Authors authors) {
        this.kit = kit;
        this.key = key;
        this.authors = authors;
    }

    Opened open(Envelope envelope) {
        Optional<byte[]> json = json(envelope);
        if (json.isEmpty()) {
            return new Opened(envelope, json, Optional.empty(), Optional.of(RejectionReason.UNSEALING_FAILED));
        }
        try {
            Act act = ActReader.read(json.get());
            requireBelongs(envelope, act);
            return new Opened(envelope, json, Optional.of(act), Optional.empty());
        } catch (ActRejected rejected) {
            return new Opened(envelope, json, Optional.empty(), Optional.of(rejected.reason()));
        }
    }

    /** An envelope whose place is taken: opened, if it opens, only to be kept. */
    Opened reused(Envelope envelope) {
        return new Opened(envelope, json(envelope), Optional.empty(), Optional.of(RejectionReason.SEQUENCE_REUSED));
    }

    private Optional<byte[]> json(Envelope envelope) {
        try {
            return Optional.of(
                    AesGcm.open(key, envelope.iv(), envelope.sealed(), kit.checkout() + ":" + envelope.seq()));
        } catch (AesGcm.UnsealingFailed forged) {
            return Optional.empty();
        }
    }

    private void requireBelongs(Envelope envelope, Act act) throws ActRejected {
        if (!act.id().equals(envelope.id())
                || act.seq() != envelope.seq()
                || !act.checkout().equals(kit.checkout().value())) {
            throw new ActRejected(RejectionReason.NOT_AN_ACT);
        }
        if (!act.session().equals(kit.session())) {
            throw new ActRejected(RejectionReason.SESSION_MISMATCH);
        }
        if (!authors.include(act.author())) {
            throw new ActRejected(RejectionReason.AUTHOR_UNKNOWN);
        }
    }

    /** An opened envelope: an act, or the reason why it is none. */
    record Opened(Envelope envelope, Optional<byte[]> json, Optional<Act> act, Optional<RejectionReason> rejected) {}
}
