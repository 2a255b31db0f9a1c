package org.yoriai.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.MembersOnly;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;

/** 事故・訓練の記録を読む (特記事項 23, 25条) */
@Service
@Transactional
public class Incidents {
    private final IncidentRows incidents;
    private final IncidentEntries entries;
    private final IncidentStandings standings;
    private final IncidentPeople concerned;
    private final IncidentDiary diary;
    private final People people;

    Incidents(
            IncidentRows incidents,
            IncidentEntries entries,
            IncidentStandings standings,
            IncidentPeople concerned,
            IncidentDiary diary,
            People people) {
        this.incidents = incidents;
        this.entries = entries;
        this.standings = standings;
        this.concerned = concerned;
        this.diary = diary;
        this.people = people;
    }

    /** 進行中の事故対応 — what every desk is told: that there is one, and since when. */
    public record Open(IncidentId id, int number, boolean drill, boolean stopping) {}

    /** 記録 */
    public record Record(
            IncidentFacts facts,
            IncidentStanding standing,
            List<TimelineEntry> timeline,
            List<ConcernedGroup> groups,
            Map<AccountId, String> names) {
        public Record {
            timeline = List.copyOf(timeline);
            groups = List.copyOf(groups);
            names = Map.copyOf(names);
        }

        public int headcount() {
            return groups.stream().mapToInt(ConcernedGroup::headcount).sum();
        }
    }

    @MembersOnly
    @Transactional(readOnly = true)
    public List<Open> open() {
        return standings.all().stream()
                .filter(known -> !known.standing().ended())
                .map(known -> new Open(
                        known.id(),
                        known.number(),
                        known.standing().drill(),
                        known.standing().stopping()))
                .toList();
    }

    /** Every incident and drill, the latest first. */
    @MayReadRegisters
    @Transactional(readOnly = true)
    public List<Record> all(Person reader) {
        Map<IncidentId, IncidentStanding> standing = standings.all().stream()
                .collect(Collectors.toMap(IncidentStandings.Known::id, IncidentStandings.Known::standing));
        return incidents.findAllByOrderByNumberDesc().stream()
                .map(incident -> record(
                        incident,
                        Optional.ofNullable(standing.get(incident.id())).orElseThrow(),
                        reader))
                .toList();
    }

    /** @throws Refusal {@code incident-unknown} */
    @MayReadRegisters
    public Record of(IncidentId incident, Person reader) {
        Incident found = found(incident);
        diary.tell(found.drill(), "incident.viewed", incident, "", reader);
        return record(found, standings.of(incident), reader);
    }

    /**
     * Opens the names of those whose data was concerned; each opening stands in the audit trail.
     *
     * @throws Refusal {@code incident-unknown}
     */
    @BothSides
    public List<ConcernedPerson> people(IncidentId incident, Person reader) {
        Incident found = found(incident);
        List<ConcernedPerson> all = concerned.of(incident).stream()
                .map(IncidentGroup::people)
                .flatMap(List::stream)
                .toList();
        diary.tell(found.drill(), "incident.people-viewed", incident, Integer.toString(all.size()), reader);
        return all;
    }

    private Incident found(IncidentId incident) {
        return incidents
                .findById(incident.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "incident-unknown"));
    }

    private Record record(Incident incident, IncidentStanding standing, Person reader) {
        boolean names = Registers.seesNames(reader.role());
        return new Record(
                names ? incident.facts() : incident.facts().withoutNames(),
                standing,
                entries.written(incident.getId()).stream()
                        .map(IncidentEntry::facts)
                        .sorted(TimelineEntry.BY_MINUTE)
                        .toList(),
                concerned.of(incident.id()).stream().map(IncidentGroup::facts).toList(),
                names ? people.names() : Map.of());
    }
}
