package org.yoriai.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Phrase;

/** Invented items and sessions for tests of the rules alone. */
final class Dues {
    private static final ContractFacts.Party PARTY = new ContractFacts.Party("見本区", "見本課", "見本", "03-0000-0000");

    private Dues() {}

    static DueItem item(String kind, Duty.Holder holder, Optional<LocalDate> due) {
        return new DueItem(
                new DueKey(kind, Ids.next().toString()),
                holder,
                due,
                Phrase.of("due.what." + kind),
                SessionPhrases.nameAndDay(session(ProgrammeKind.SEMINAR, LocalDate.of(2026, 12, 8), SessionState.HELD)),
                "sessions/見本",
                new Clause(
                        Clause.named("4(1)コ"),
                        Phrase.of("programme.clause.title.report"),
                        Phrase.of("programme.clause.text.seminar.report"),
                        Optional.empty()),
                Optional.empty());
    }

    static SessionSummary session(ProgrammeKind kind, LocalDate day, SessionState state) {
        return new SessionSummary(
                new ProgrammeSessionId(Ids.next()),
                kind,
                1,
                "見本",
                day,
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                "見本会館",
                state);
    }

    /** 令和8年度 with two weeks for the proposal and thirty days for the payment. */
    static ContractFacts contract() {
        ProgrammeTerms terms = new ProgrammeTerms(
                ProgrammeKind.SEMINAR,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 12, 25),
                7,
                10,
                20,
                120,
                5,
                14,
                Period.ofMonths(1),
                true,
                true);
        return new ContractFacts(
                new ContractId(Ids.next()),
                "見本の委託",
                new FiscalYear(2026),
                LocalDate.of(2027, 3, 31),
                PARTY,
                "見本区長",
                PARTY,
                "見本",
                14,
                30,
                List.of(terms));
    }
}
