package org.yoriai.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yoriai.agreement.Side;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Worker;
import org.yoriai.ledger.RegisterVersions.Standing;

/** What the ward has been told of each register, beside what stands in it now. */
@Component
class ReportContents {
    private final RegisterReportRows reports;
    private final RegisterVersions versions;
    private final People people;
    private final Clock clock;

    ReportContents(RegisterReportRows reports, RegisterVersions versions, People people, Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.people = people;
        this.clock = clock;
    }

    void note(Register register, LocalDate on, AccountId by) {
        reports.save(new RegisterReport(
                register,
                on,
                by,
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                contents(register, versions.standings())));
    }

    List<ReportStanding> standings(List<Standing> written) {
        Map<Register, RegisterReport> last = reports.findAllByOrderByNotedAt().stream()
                .collect(Collectors.toMap(RegisterReport::register, Function.identity(), (_, later) -> later));
        return Stream.of(Register.values())
                .filter(Register::reported)
                .map(register ->
                        standing(register, Optional.ofNullable(last.get(register)), contents(register, written)))
                .toList();
    }

    private static ReportStanding standing(Register register, Optional<RegisterReport> last, String now) {
        return new ReportStanding(
                register,
                last.map(RegisterReport::reportedOn),
                !now.equals(last.map(RegisterReport::contents).orElse("")));
    }

    /** What the ward is told: of the staff the list itself, of the others the contractor's last word on each line. */
    String contents(Register register, List<Standing> written) {
        if (register == Register.STAFF) {
            return people.workers().stream().map(ReportContents::line).collect(Collectors.joining("\n"));
        }
        return written.stream()
                .filter(one -> one.register() == register && one.side() == Side.CONTRACTOR)
                .collect(Collectors.toMap(Standing::entryId, Standing::version, Math::max))
                .entrySet()
                .stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(Worker worker) {
        return String.join(
                "\t",
                worker.account().toString(),
                worker.name(),
                worker.affiliation(),
                worker.role().name(),
                worker.firstDay().toString(),
                worker.lastDay().toString());
    }
}
