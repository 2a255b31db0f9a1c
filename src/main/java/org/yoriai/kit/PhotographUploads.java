package org.yoriai.kit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.fieldwork.Photographs;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.AesGcm;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Vault;

/** 写真の受信 — piece by piece, resumable; a photograph that is whole is opened and sealed anew under the contract's key. */
@Service
@Transactional
public class PhotographUploads {
    /** docs/kit-protocol.md, Errors: 413 */
    static final int MOST_BYTES = 12 * 1024 * 1024;

    static final int MOST_PER_CHECKOUT = 500;
    private final CheckoutRows checkouts;
    private final PhotographPieces pieces;
    private final Photographs photographs;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    PhotographUploads(
            CheckoutRows checkouts,
            PhotographPieces pieces,
            Photographs photographs,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.checkouts = checkouts;
        this.pieces = pieces;
        this.photographs = photographs;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** 写真の到着状況 — how many bytes are here, and whether they are all. */
    public record Progress(int held, boolean complete) {}

    /** A piece of the photograph; {@code length} is the whole's, where the tablet tells it. */
    public record Piece(int offset, OptionalInt length, byte[] bytes) {}

    @TabletItself
    @Transactional(readOnly = true)
    public Progress progress(KitPrincipal kit, PhotographHash hash) {
        return pieces.progress(kit.checkout(), hash);
    }

    /**
     * Takes a piece.
     *
     * @throws Refusal {@code offset} with the number of bytes held, when the piece does not follow; {@code too-large};
     *     {@code checkout-ended}
     */
    @TabletItself
    public Taken take(KitPrincipal kit, PhotographHash hash, Piece piece) {
        return take(kit, hash, piece, checkout -> checkout.openAt(now()));
    }

    /**
     * Takes a whole photograph out of a rescue file, also after the kit's expiry; pieces that came before are dropped.
     *
     * @throws Refusal {@code too-large}, {@code checkout-ended}
     */
    @OfficeOnly
    public Taken rescue(KitPrincipal kit, PhotographHash hash, Piece whole) {
        if (!pieces.progress(kit.checkout(), hash).complete()) {
            pieces.drop(kit.checkout(), hash);
        }
        return take(kit, hash, whole, OpenCheckout::readable);
    }

    private Taken take(KitPrincipal kit, PhotographHash hash, Piece piece, Predicate<OpenCheckout> open) {
        // the lock puts pieces of one tablet in a row, and keeps the kit's key until this is done
        OpenCheckout checkout = checkouts
                .locked(kit.checkout())
                .filter(open)
                .orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "checkout-ended"));
        Progress before = pieces.progress(kit.checkout(), hash);
        if (before.complete()) {
            return new Taken(before, false);
        }
        if (piece.offset() != before.held()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "offset", before.held());
        }
        int held = before.held() + piece.bytes().length;
        requireRoom(kit, piece, held);
        pieces.add(kit.checkout(), hash, piece, now());
        if (piece.length().isPresent() && held < piece.length().getAsInt()) {
            return new Taken(new Progress(held, false), false);
        }
        return whole(kit, checkout, hash, piece);
    }

    /** What became of a piece; {@code differs}: the whole was not what its address says, and begins anew. */
    public record Taken(Progress progress, boolean differs) {}

    private Taken whole(KitPrincipal kit, OpenCheckout checkout, PhotographHash hash, Piece piece) {
        byte[] sealed = pieces.whole(kit.checkout(), hash);
        if (hash.fits(sealed)) {
            keep(kit, checkout, hash, sealed);
            return new Taken(new Progress(sealed.length, true), false);
        }
        if (piece.length().isEmpty()) {
            return new Taken(new Progress(sealed.length, false), false);
        }
        pieces.drop(kit.checkout(), hash);
        return new Taken(new Progress(0, false), true);
    }

    private void keep(KitPrincipal kit, OpenCheckout checkout, PhotographHash hash, byte[] sealed) {
        Photographs.Arrived arrived = opened(kit, checkout, hash, sealed);
        photographs.keep(kit.session(), arrived);
        pieces.drop(kit.checkout(), hash);
        audit.record(
                kit.actor(),
                "photograph.received",
                kit.checkout().toString(),
                "bytes=" + sealed.length + " readable=" + arrived.readable());
    }

    // one that does not open is kept all the same: nothing that a tablet brought is thrown away, and no return waits
    // for ever
    private Photographs.Arrived opened(KitPrincipal kit, OpenCheckout checkout, PhotographHash hash, byte[] sealed) {
        var key = new SecretKeySpec(vault.open(checkout.sealedKey().orElseThrow()), "AES");
        int cut = Math.min(AesGcm.IV_BYTES, sealed.length);
        try {
            byte[] picture = AesGcm.open(
                    key,
                    Arrays.copyOfRange(sealed, 0, cut),
                    Arrays.copyOfRange(sealed, cut, sealed.length),
                    kit.checkout() + ":photograph");
            return new Photographs.Arrived(kit.checkout().value(), hash.value(), picture, true);
        } catch (AesGcm.UnsealingFailed forged) {
            return new Photographs.Arrived(kit.checkout().value(), hash.value(), sealed, false);
        }
    }

    private void requireRoom(KitPrincipal kit, Piece piece, int held) {
        boolean tooLong = held > MOST_BYTES || piece.length().orElse(held) > MOST_BYTES;
        boolean beyond = held > piece.length().orElse(held);
        if (tooLong || beyond || pieces.count(kit.checkout()) >= MOST_PER_CHECKOUT) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
