package org.yoriai.programme;

import java.time.LocalDate;
import java.util.Optional;

/** 締めくくりの事実 — how far the end of the contract in force has come; the module that keeps its documents answers. */
public interface ClosingFacts {
    Standing standing();

    /**
     * 締めくくりの現在
     *
     * @param proposalHandedIn 提案書の提出日 (仕様書 4(4)); empty once it was given back
     * @param proposalAccepted 提案書の履行確認の日 (仕様書 5)
     * @param invoiceIssued 請求書の発行日
     * @param invoiceReceived 請求書の受領日 (仕様書 5)
     * @param paid 支払日
     */
    record Standing(
            Optional<LocalDate> proposalHandedIn,
            Optional<LocalDate> proposalAccepted,
            Optional<LocalDate> invoiceIssued,
            Optional<LocalDate> invoiceReceived,
            Optional<LocalDate> paid) {}
}
