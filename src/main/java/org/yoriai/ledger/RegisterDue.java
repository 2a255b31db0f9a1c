package org.yoriai.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.agreement.Side;
import org.yoriai.deadline.Clause;
import org.yoriai.deadline.DueContext;
import org.yoriai.deadline.DueItem;
import org.yoriai.deadline.DueKey;
import org.yoriai.deadline.DueSource;
import org.yoriai.identity.MembersChanged;
import org.yoriai.ledger.RegisterVersions.Standing;
import org.yoriai.programme.Duty;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.Phrase;

/** 管理簿の期限 (特記事項 6–9, 15, 18, 21, 23条) — changes to be told to the ward, and lines on which one side is waited for. */
@Component
class RegisterDue implements DueSource {
    private final RegisterVersions versions;
    private final ReportContents reports;

    RegisterDue(RegisterVersions versions, ReportContents reports) {
        this.versions = versions;
        this.reports = reports;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueItem> open(DueContext context) {
        List<Standing> written = versions.standings();
        return Stream.concat(
                        reports.standings(written).stream()
                                .filter(ReportStanding::open)
                                .map(RegisterDue::toReport),
                        newest(written).stream().flatMap(one -> waited(one).stream()))
                .toList();
    }

    private static Collection<Standing> newest(List<Standing> written) {
        return written.stream()
                .collect(Collectors.toMap(Standing::entryId, Function.identity(), (_, later) -> later))
                .values();
    }

    @Override
    public boolean movedBy(ContractEvent event) {
        return event instanceof RegisterChanged || event instanceof MembersChanged;
    }

    private static DueItem toReport(ReportStanding standing) {
        return item(
                new DueKey("register-report", standing.register().wireName()),
                Duty.Holder.CONTRACTOR,
                Optional.empty(),
                standing.reportedOn().isPresent() ? "protection.due.report-change" : "protection.due.report",
                standing.register());
    }

    private static Optional<DueItem> waited(Standing line) {
        return Optional.ofNullable(line.turn())
                .map(turn -> item(
                        new DueKey("register", line.entryId().toString()),
                        turn == Side.WARD ? Duty.Holder.WARD : Duty.Holder.CONTRACTOR,
                        Optional.ofNullable(line.dueOn()),
                        "protection.due." + line.register().wireName(),
                        line.register()));
    }

    private static DueItem item(
            DueKey key, Duty.Holder holder, Optional<LocalDate> due, String what, Register register) {
        Phrase name = Phrase.of("protection.register." + register.wireName());
        return new DueItem(
                key,
                holder,
                due,
                Phrase.of(what),
                name,
                "protection/" + register.wireName(),
                new Clause(
                        Phrase.of("protection.clause", new Phrase.Title(register.article())),
                        name,
                        Phrase.of("protection.what." + register.wireName()),
                        Optional.empty()),
                Optional.empty());
    }
}
