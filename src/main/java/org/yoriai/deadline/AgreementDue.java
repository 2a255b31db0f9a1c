package org.yoriai.deadline;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.agreement.AgreementChanged;
import org.yoriai.agreement.Agreements;
import org.yoriai.agreement.Side;
import org.yoriai.agreement.WaitingAgreement;
import org.yoriai.programme.Duty;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.Phrase;

/** 協議の番 (仕様書 4 各カ, 7) — no clause sets a day for an answer, but the other side waits for it. */
@Component
class AgreementDue implements DueSource {
    private static final Clause CLAUSE = new Clause(
            Clause.named("7"),
            Phrase.of("due.clause.title.agreement"),
            Phrase.of("due.clause.text.agreement"),
            Optional.empty());
    private final Agreements agreements;

    AgreementDue(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<DueItem> open(DueContext context) {
        return agreements.waiting().stream().map(AgreementDue::item).toList();
    }

    @Override
    public boolean movedBy(ContractEvent event) {
        return event instanceof AgreementChanged;
    }

    static Duty.Holder holder(Side side) {
        return switch (side) {
            case WARD -> Duty.Holder.WARD;
            case CONTRACTOR -> Duty.Holder.CONTRACTOR;
        };
    }

    private static DueItem item(WaitingAgreement waiting) {
        return new DueItem(
                new DueKey("agreement", Integer.toString(waiting.number())),
                holder(waiting.turn()),
                Optional.empty(),
                Phrase.of("due.what.agreement"),
                waiting.subject(),
                waiting.path(),
                CLAUSE,
                Optional.empty());
    }
}
