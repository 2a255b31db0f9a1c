package org.yoriai.programme;

import java.time.LocalDate;
import java.util.Optional;

/** 締めくくりの事実 — how far the end of the contract in force has come; the module that keeps its documents answers. */
public interface ClosingFacts {
    /** 提案書の提出日 (仕様書 4(4)) */
    Optional<LocalDate> proposalHandedIn();

    /** 請求書の受領日 (仕様書 5) */
    Optional<LocalDate> invoiceReceived();

    /** 支払日 */
    Optional<LocalDate> paid();
}
