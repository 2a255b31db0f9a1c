package org.yoriai.deadline;

import org.yoriai.identity.Role;
import org.yoriai.programme.Duty;

/** 側 — on which side of the contract a role stands. */
public final class Sides {
    private Sides() {}

    public static Duty.Holder of(Role role) {
        return switch (role) {
            case WARD, AUDITOR -> Duty.Holder.WARD;
            case OFFICE, FIELD, ADMIN -> Duty.Holder.CONTRACTOR;
        };
    }

    public static Duty.Holder other(Duty.Holder side) {
        return side == Duty.Holder.WARD ? Duty.Holder.CONTRACTOR : Duty.Holder.WARD;
    }
}
