package org.yoriai.programme;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** 手続き — what the contract asks for around one session, in the order of its days. */
public enum Duty {
    /** 協議 */
    AGREEMENT("カ", Holder.BOTH, SessionState.AGREED),
    /** 資料確認 */
    MATERIAL("キ", Holder.WARD, SessionState.READY),
    /** 人数連絡 */
    HEADCOUNT("エ", Holder.WARD, SessionState.READY),
    /** 実施 */
    HOLDING("オ", Holder.CONTRACTOR, SessionState.HELD),
    /** アンケート */
    SURVEY("ケ", Holder.CONTRACTOR, SessionState.HELD),
    /** 報告 */
    REPORT("コ", Holder.CONTRACTOR, SessionState.REPORTED),
    /** 履行確認 */
    ACCEPTANCE("", Holder.WARD, SessionState.ACCEPTED);

    /** 担当側 */
    public enum Holder {
        WARD,
        CONTRACTOR,
        BOTH
    }

    private final String letter;
    private final Holder holder;
    private final SessionState doneWith;

    Duty(String letter, Holder holder, SessionState doneWith) {
        this.letter = letter;
        this.holder = holder;
        this.doneWith = doneWith;
    }

    public Holder holder() {
        return holder;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The clause that asks for it: 4(1)キ; 5 for the acceptance before payment. */
    public String clause(ProgrammeKind kind) {
        if (this == ACCEPTANCE) {
            return "5"; // 仕様書 5
        }
        // a dispatch has no survey, so its report comes a letter earlier (仕様書 4(2)ケ)
        return kind.clause() + (this == REPORT && kind == ProgrammeKind.DISPATCH ? "ケ" : letter);
    }

    public boolean askedBy(ProgrammeTerms terms) {
        return switch (this) {
            case SURVEY -> terms.surveyed();
            case REPORT -> terms.reported();
            case AGREEMENT, MATERIAL, HEADCOUNT, HOLDING, ACCEPTANCE -> true;
        };
    }

    /** A session's state only goes forward, so a state reached proves what came before it. */
    public boolean doneIn(SessionState state) {
        return state.compareTo(doneWith) >= 0;
    }

    /** The last day for it, where the contract sets one. */
    public Optional<LocalDate> due(ProgrammeTerms terms, LocalDate heldOn) {
        return switch (this) {
            case MATERIAL -> Optional.of(terms.materialDue(heldOn));
            case HEADCOUNT -> Optional.of(terms.headcountDue(heldOn));
            case HOLDING, SURVEY -> Optional.of(heldOn);
            case REPORT -> Optional.of(terms.reportDue(heldOn));
            case AGREEMENT, ACCEPTANCE -> Optional.empty();
        };
    }
}
