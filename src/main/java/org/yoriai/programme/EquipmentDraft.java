package org.yoriai.programme;

import org.yoriai.shared.Refusal;

/** 機材の下書き — a piece of equipment and which side brings it. */
public record EquipmentDraft(String name, Supplier broughtBy) {
    private static final int MOST_NAME = 200;

    public EquipmentDraft {
        name = name.strip();
        if (name.isEmpty() || name.length() > MOST_NAME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "equipment-name", MOST_NAME);
        }
    }

    /** モバイルルーター (仕様書 4(2)ク) */
    public static EquipmentDraft router() {
        return new EquipmentDraft(SessionTemplate.ROUTER, Supplier.CONTRACTOR);
    }
}
