package org.yoriai.invoice;

import org.yoriai.shared.Refusal;
import org.yoriai.shared.Yen;

/**
 * 支払の条件 (仕様書 5) — the contract's amount and the contractor's account; values of the contract.
 *
 * @param amountYen 契約金額, with the tax
 * @param registration 適格請求書発行事業者の登録番号; empty for a contractor without one
 */
public record BillingTerms(long amountYen, int taxPercent, String registration, Bank bank) {
    private static final long MOST_YEN = 9_999_999_999L;
    private static final int MOST_PERCENT = 99;

    public BillingTerms {
        registration = registration.strip();
        if (amountYen < 1 || amountYen > MOST_YEN) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "billing-amount");
        }
        if (taxPercent < 0 || taxPercent > MOST_PERCENT) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "tax-percent", MOST_PERCENT);
        }
        // T and the thirteen figures under which the tax office lists the contractor (消費税法57条の2)
        if (!registration.isEmpty() && !registration.matches("T\\d{13}")) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "billing-registration");
        }
    }

    /** 振込先 — sealed: who reads it could pretend to be the contractor. */
    public record Bank(String name, String branch, String kind, String number, String holder) {
        private static final int MOST = 60;

        public Bank {
            name = part(name);
            branch = part(branch);
            kind = part(kind);
            number = part(number);
            holder = part(holder);
            if (!number.matches("\\d{4,8}")) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "billing-account");
            }
        }

        private static String part(String words) {
            String stripped = words.strip();
            if (stripped.isEmpty()
                    || stripped.length() > MOST
                    || stripped.lines().count() > 1) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "billing-bank", MOST);
            }
            return stripped;
        }

        /** 見本銀行　見本支店　普通　1234567\n名義. */
        public String inWords() {
            return name + "　" + branch + "　" + kind + "　" + number + "\n" + holder;
        }
    }

    public long taxYen() {
        return Yen.taxWithin(amountYen, taxPercent);
    }

    public long netYen() {
        return amountYen - taxYen();
    }
}
