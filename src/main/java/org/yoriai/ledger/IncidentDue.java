package org.yoriai.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.deadline.Clause;
import org.yoriai.deadline.DueContext;
import org.yoriai.deadline.DueItem;
import org.yoriai.deadline.DueKey;
import org.yoriai.deadline.DueSource;
import org.yoriai.ledger.IncidentStandings.Known;
import org.yoriai.programme.Duty;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.Phrase;

/** 事故対応と訓練の期限 (特記事項 25条) — the report until the ward has it, the record until it ends, one drill a year. */
@Component
class IncidentDue implements DueSource {
    private final IncidentStandings standings;

    IncidentDue(IncidentStandings standings) {
        this.standings = standings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueItem> open(DueContext context) {
        List<Known> all = standings.all();
        List<DueItem> items = new ArrayList<>();
        all.stream().filter(known -> !known.standing().ended()).forEach(known -> items.add(item(known)));
        drill(all, context).ifPresent(items::add);
        return items;
    }

    @Override
    public boolean movedBy(ContractEvent event) {
        return event instanceof IncidentChanged;
    }

    private static DueItem item(Known known) {
        IncidentStanding standing = known.standing();
        Phrase about = Phrase.of(
                standing.drill() ? "incident.due.about-drill" : "incident.due.about",
                new Phrase.Count(known.number()),
                Phrase.of("incident.kind." + known.kind().wireName()));
        String path = "protection/incident?record=" + known.id();
        if (!standing.received()) {
            // 25条1項(1)「直ちに」: on the day itself
            return item(
                    new DueKey("incident-report", known.id().toString()),
                    Duty.Holder.BOTH,
                    Optional.of(day(known.begunAt())),
                    new Said("incident.due.report", about, "25条1項(1)"),
                    path);
        }
        return item(
                new DueKey("incident", known.id().toString()),
                standing.asked() ? Duty.Holder.WARD : Duty.Holder.CONTRACTOR,
                Optional.empty(),
                new Said(standing.asked() ? "incident.due.end" : "incident.due.carry-on", about, "25条1項"),
                path);
    }

    private static Optional<DueItem> drill(List<Known> all, DueContext context) {
        LocalDate yearEnds = context.contract().year().lastDay();
        Optional<LocalDate> last = all.stream()
                .filter(known -> known.standing().drill())
                .map(known -> day(known.begunAt()))
                .max(Comparator.naturalOrder());
        return Optional.of(IncidentStanding.nextDrill(last, yearEnds))
                // what falls due later is the next contract's
                .filter(day -> !day.isAfter(yearEnds))
                .map(day -> item(
                        new DueKey("drill", context.contract().id().toString()),
                        Duty.Holder.CONTRACTOR,
                        Optional.of(day),
                        new Said("incident.due.drill", Phrase.of("incident.title"), "25条3項"),
                        "protection/incident"));
    }

    private record Said(String what, Phrase about, String article) {}

    private static DueItem item(DueKey key, Duty.Holder holder, Optional<LocalDate> due, Said said, String path) {
        return new DueItem(
                key,
                holder,
                due,
                Phrase.of(said.what),
                said.about,
                path,
                new Clause(
                        Phrase.of("protection.clause", new Phrase.Title(said.article)),
                        Phrase.of("incident.title"),
                        Phrase.of("incident.what"),
                        Optional.empty()),
                Optional.empty());
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate();
    }
}
