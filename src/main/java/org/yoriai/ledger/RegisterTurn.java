package org.yoriai.ledger;

import static org.yoriai.ledger.RegisterField.ASKED_ON;
import static org.yoriai.ledger.RegisterField.DECISION;
import static org.yoriai.ledger.RegisterField.DISPOSED_ON;
import static org.yoriai.ledger.RegisterField.INSTRUCTION;
import static org.yoriai.ledger.RegisterField.MANAGER_FROM_STAFF;
import static org.yoriai.ledger.RegisterField.MANAGER_PERMITTED_ON;
import static org.yoriai.ledger.RegisterField.MENDED_ON;
import static org.yoriai.ledger.RegisterField.MEND_UNTIL;
import static org.yoriai.ledger.RegisterField.PERMISSION;
import static org.yoriai.ledger.RegisterField.PLANNED_RETURN;
import static org.yoriai.ledger.RegisterField.REPLIED_ON;
import static org.yoriai.ledger.RegisterField.RETURNED_AT;

import java.time.LocalDate;
import java.util.Optional;
import org.yoriai.agreement.Side;

/** 番 — which side has to do something about a line, and until when where something sets a day. */
record RegisterTurn(Side side, Optional<LocalDate> due) {
    private static final RegisterTurn WARD = new RegisterTurn(Side.WARD, Optional.empty());

    static Optional<RegisterTurn> of(Register register, RegisterValues values) {
        return switch (register) {
            // 18条(2): taken out with a day of return
            case MEDIA ->
                values.day(PLANNED_RETURN)
                        .filter(_ -> !values.has(RETURNED_AT) && !values.has(DISPOSED_ON))
                        .map(day -> new RegisterTurn(Side.CONTRACTOR, Optional.of(day)));
            // 6条: outside the staff only with the ward's permission
            case MANAGERS ->
                Optional.of(WARD)
                        .filter(_ -> values.is(MANAGER_FROM_STAFF, Choices.Presence.NO)
                                && !values.has(MANAGER_PERMITTED_ON));
            // 15条1項ただし書
            case SUBCONTRACTS -> Optional.of(WARD).filter(_ -> values.has(ASKED_ON) && !values.has(DECISION));
            // 23条1項
            case INSPECTIONS -> inspection(values);
            // 21条
            case BROUGHT_IN -> Optional.of(WARD).filter(_ -> !values.has(PERMISSION));
            case STAFF, TRAINING, CLOUD, CLOUD_CHECKS -> Optional.empty();
        };
    }

    private static Optional<RegisterTurn> inspection(RegisterValues values) {
        boolean unmended = values.has(INSTRUCTION) && !values.has(MENDED_ON);
        if (unmended) {
            return Optional.of(new RegisterTurn(Side.CONTRACTOR, values.day(MEND_UNTIL)));
        }
        return values.has(REPLIED_ON)
                ? Optional.empty()
                : Optional.of(new RegisterTurn(Side.CONTRACTOR, Optional.empty()));
    }
}
