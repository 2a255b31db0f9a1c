package org.yoriai.proposal;

import org.yoriai.shared.Refusal;

/**
 * 予算の一行 — whole yen, without tax.
 *
 * @param unit what is counted: 回, 式, 部; may be empty
 */
public record BudgetLine(String item, long unitPrice, int quantity, String unit) {
    private static final int MOST_ITEM = 100;
    private static final int MOST_UNIT = 10;
    private static final long MOST_YEN = 999_999_999;
    private static final int MOST_QUANTITY = 9999;

    public BudgetLine {
        item = item.strip();
        unit = unit.strip();
        if (item.isEmpty() || item.length() > MOST_ITEM || unit.length() > MOST_UNIT) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-budget-item", MOST_ITEM, MOST_UNIT);
        }
        if (unitPrice < 0 || unitPrice > MOST_YEN) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-budget-price", item);
        }
        if (quantity < 1 || quantity > MOST_QUANTITY) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-budget-quantity", item, MOST_QUANTITY);
        }
    }

    public long amount() {
        return unitPrice * quantity;
    }
}
