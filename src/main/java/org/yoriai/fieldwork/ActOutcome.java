package org.yoriai.fieldwork;

/** 操作の受付結果 */
public sealed interface ActOutcome {
    /** 適用 */
    record Applied() implements ActOutcome {}

    /** 適用したが、人の判断が要る — the text now has two latest versions. */
    record Conflict() implements ActOutcome {}

    /** 要対応 — could not be applied. */
    record Rejected(RejectionReason reason) implements ActOutcome {}
}
