package org.yoriai.invoice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;

/**
 * 請求の条件 (仕様書 5「全ての委託業務の履行確認後」) — what still keeps the invoice back.
 *
 * @param code ends the key of its words
 * @param count of sessions that are not accepted; 0 otherwise
 */
public record InvoiceCondition(String code, long count) {
    static final String SESSIONS = "invoice-sessions";
    static final String PROPOSAL = "invoice-proposal";
    static final String TERMS = "invoice-terms";

    /** The proposal is a part of the commission (仕様書 4(4)), so that it is accepted too before the ward is billed. */
    static List<InvoiceCondition> missing(
            List<SessionSummary> sessions, boolean proposalAccepted, Optional<BillingTerms> terms) {
        long open = sessions.stream()
                .filter(session -> session.state() != SessionState.ACCEPTED)
                .count();
        return Stream.of(
                        told(sessions.isEmpty() || open > 0, SESSIONS, open),
                        told(!proposalAccepted, PROPOSAL, 0),
                        told(terms.isEmpty(), TERMS, 0))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<InvoiceCondition> told(boolean lacks, String code, long count) {
        return lacks ? Optional.of(new InvoiceCondition(code, count)) : Optional.empty();
    }
}
