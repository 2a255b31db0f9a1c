package org.yoriai.proposal;

import java.util.List;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.Yen;

/** 予算 — lines with their sum, the tax upon it and the total. */
public record Budget(List<BudgetLine> lines, int taxPercent) {
    /** 消費税法29条 with the local tax; another rate is set in the proposal. */
    static final int TAX_PERCENT = 10;

    private static final int MOST_PERCENT = 99;
    private static final int MOST_LINES = 100;

    public Budget {
        lines = List.copyOf(lines);
        if (taxPercent < 0 || taxPercent > MOST_PERCENT) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "tax-percent", MOST_PERCENT);
        }
        if (lines.size() > MOST_LINES) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-lines", MOST_LINES);
        }
    }

    public long subtotal() {
        return lines.stream().mapToLong(BudgetLine::amount).sum();
    }

    public long tax() {
        return Yen.taxOn(subtotal(), taxPercent);
    }

    public long total() {
        return subtotal() + tax();
    }
}
