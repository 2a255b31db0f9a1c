package org.yoriai.invoice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 請求書の一通
 *
 * @param number 第n号 of the contract, from 1; never used twice
 * @param receivedOn when the ward received it; the days of payment run from there (仕様書 5)
 * @param withdrawn taken back before the ward received it
 */
public record InvoiceFacts(
        int number,
        long amountYen,
        long taxYen,
        LocalDate issuedOn,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> paidOn,
        boolean withdrawn) {}
