package org.yoriai.kit;

import java.time.OffsetDateTime;

/**
 * 持ち出したもの — handed over once; the server keeps the tokens only as hashes.
 *
 * @param key the 256-bit kit key
 * @param acked the last {@code seq} that the server holds: the tablet goes on from the next
 * @param again whether the checkout was open already
 */
public record TakenOut(
        CheckoutId checkout,
        byte[] key,
        String pushToken,
        String readToken,
        OffsetDateTime expires,
        long acked,
        Receipt receipt,
        boolean again) {}
