package org.yoriai.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.SealedText;

/** 提出した実施報告書の一版 — with what was counted in it; answered once, by the ward. */
@Entity
@NullUnmarked
class ReportVersion extends ContractOwned {
    static final int LONGEST_TEXT = 2000;

    @Column(name = "session_id")
    private UUID sessionId;

    private int number;

    @Column(name = "change_note")
    @Convert(converter = SealedText.class)
    private String changeNote;

    @Convert(converter = SealedText.class)
    private String figures;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Convert(converter = SealedText.class)
    private String reason;

    protected ReportVersion() {}

    ReportVersion(UUID id, UUID session, int number, String changeNote, ReportFigures figures, Hand by) {
        super(id);
        this.sessionId = session;
        this.number = number;
        this.changeNote = changeNote;
        this.figures = figures.written();
        this.state = ReportState.SUBMITTED;
        this.submittedBy = by.account().value();
        this.submittedAt = by.at();
    }

    /** 行為者 — who did it, and when. */
    record Hand(AccountId account, OffsetDateTime at) {}

    /** @throws Refusal {@code report-answered} */
    void accept(Hand by) {
        answer(ReportState.ACCEPTED, by);
    }

    /** @throws Refusal {@code report-answered}, {@code report-reason} when it does not say why */
    void giveBack(String why, Hand by) {
        String said = why.strip();
        if (said.isEmpty() || said.length() > LONGEST_TEXT) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "report-reason", LONGEST_TEXT);
        }
        answer(ReportState.RETURNED, by);
        reason = said;
    }

    private void answer(ReportState answered, Hand by) {
        if (state != ReportState.SUBMITTED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report-answered");
        }
        state = answered;
        answeredBy = by.account().value();
        answeredAt = by.at();
    }

    ReportFigures figures() {
        return ReportFigures.read(figures);
    }

    ReportVersionFacts facts() {
        return new ReportVersionFacts(
                number,
                state,
                new AccountId(submittedBy),
                submittedAt,
                changeNote,
                Optional.ofNullable(answeredBy)
                        .map(by -> new ReportVersionFacts.Answer(
                                new AccountId(by), answeredAt, Optional.ofNullable(reason))));
    }
}
