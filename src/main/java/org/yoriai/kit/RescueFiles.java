package org.yoriai.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.kit.PushAnswer.Status;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 救出ファイルの受付 — received by the very rules of the wire; what came otherwise in the meantime is a duplicate. */
@Service
public class RescueFiles {
    private static final int BATCH = 200;
    private final CheckoutRows checkouts;
    private final Receiving receiving;
    private final PhotographUploads photographs;
    private final TransactionTemplate transaction;
    private final Audit audit;

    RescueFiles(
            CheckoutRows checkouts,
            Receiving receiving,
            PhotographUploads photographs,
            TransactionTemplate transaction,
            Audit audit) {
        this.checkouts = checkouts;
        this.receiving = receiving;
        this.photographs = photographs;
        this.transaction = transaction;
        this.audit = audit;
    }

    /**
     * 受付の結果 — of one checkout.
     *
     * @param refusal why nothing of it could be taken; then the counts tell what came before
     */
    public record HandedIn(
            CheckoutId checkout,
            int applied,
            int duplicates,
            int quarantined,
            int photographs,
            Optional<Refusal> refusal) {}

    /**
     * Receives a file; what is in order is kept, whatever hinders the rest.
     *
     * @throws Refusal {@code rescue-not-understood}, {@code newer-protocol}: then nothing was taken
     */
    @OfficeOnly
    @Transactional(propagation = Propagation.NEVER)
    public List<HandedIn> handIn(byte[] file, Person person) {
        List<HandedIn> results = new ArrayList<>();
        for (RescueFile.Part part : RescueFile.read(file).parts()) {
            HandedIn handedIn = new Hand(part).in(person);
            transaction.executeWithoutResult(_ -> audit.record(
                    person.id().toString(),
                    "rescue.handed-in",
                    part.checkout().toString(),
                    "applied=" + handedIn.applied() + " duplicates=" + handedIn.duplicates() + " quarantined="
                            + handedIn.quarantined() + " photographs=" + handedIn.photographs()));
            results.add(handedIn);
        }
        return results;
    }

    private final class Hand {
        private final RescueFile.Part part;
        private int applied;
        private int duplicates;
        private int quarantined;
        private int pictures;

        private Hand(RescueFile.Part part) {
            this.part = part;
        }

        HandedIn in(Person person) {
            try {
                ProgrammeSessionId session = checkouts
                        .session(part.checkout())
                        .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "checkout-unknown"));
                KitPrincipal kit =
                        new KitPrincipal(part.checkout(), person.contract(), session, KitPrincipal.Opens.PUSH);
                acts(kit);
                pictures(kit);
                return result(Optional.empty());
            } catch (Refusal refusal) {
                return result(Optional.of(refusal));
            }
        }

        private void acts(KitPrincipal kit) {
            for (int from = 0; from < part.acts().size(); from += BATCH) {
                List<Envelope> batch = part.acts()
                        .subList(from, Math.min(from + BATCH, part.acts().size()));
                for (PushAnswer.Result result : receiving.rescue(kit, batch).results()) {
                    count(result.status());
                }
            }
        }

        private void count(Status status) {
            switch (status) {
                case APPLIED, CONFLICT -> applied++;
                case DUPLICATE -> duplicates++;
                case QUARANTINED -> quarantined++;
            }
        }

        private void pictures(KitPrincipal kit) {
            for (RescueFile.Photograph photograph : part.photographs()) {
                int length = photograph.bytes().length;
                photographs.rescue(
                        kit,
                        photograph.hash(),
                        new PhotographUploads.Piece(0, OptionalInt.of(length), photograph.bytes()));
                pictures++;
            }
        }

        private HandedIn result(Optional<Refusal> refusal) {
            return new HandedIn(part.checkout(), applied, duplicates, quarantined, pictures, refusal);
        }
    }
}
