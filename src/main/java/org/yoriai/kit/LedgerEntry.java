package org.yoriai.kit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;

/** 記録媒体管理簿の1行 — one taking-out of one session's kit (特記事項 18条(2); I8). */
public record LedgerEntry(
        CheckoutId id,
        Visit session,
        String device,
        String person,
        String purpose,
        String destination,
        String approver,
        OffsetDateTime takenAt,
        OffsetDateTime plannedReturn,
        OffsetDateTime expires,
        Optional<OffsetDateTime> returnedAt,
        boolean keyHeld,
        String checkedBy,
        Optional<OffsetDateTime> checkedAt,
        Receipt receipt) {

    /** 持ち出された実施回 */
    public record Visit(ProgrammeSessionId id, ProgrammeKind kind, int number, String title, LocalDate day) {}

    /** 持出しの状態 */
    public enum State {
        OUT,
        /** 返却の予定をすぎた */
        OVERDUE,
        /** 返却された — the tablet's data is gone, and the server's copy of its key too */
        RETURNED,
        /** 失効 — the tablet was taken out of use while it held the kit */
        REVOKED
    }

    public State state(OffsetDateTime now) {
        if (returnedAt.isPresent()) {
            return State.RETURNED;
        }
        if (!keyHeld) {
            return State.REVOKED;
        }
        return now.isAfter(plannedReturn) ? State.OVERDUE : State.OUT;
    }
}
