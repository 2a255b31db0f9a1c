package org.yoriai.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.ConcernedPeople;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/** 対象となった方を記録する — as they stand now, sealed, so that a list changed later takes nobody out of the record. */
@Component
class IncidentPeople {
    private final IncidentGroups groups;
    private final ConcernedPeople people;
    private final IncidentSessions sessions;
    private final IncidentDiary diary;

    IncidentPeople(IncidentGroups groups, ConcernedPeople people, IncidentSessions sessions, IncidentDiary diary) {
        this.groups = groups;
        this.people = people;
        this.sessions = sessions;
        this.diary = diary;
    }

    /** @throws Refusal {@code session-unknown}, {@code incident-group-known} */
    void add(Incident incident, ConcernedGroup.Source source, ProgrammeSessionId session, Person by) {
        String title = Optional.ofNullable(sessions.titles(by).get(session))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "session-unknown"));
        if (of(incident.id()).stream().anyMatch(group -> group.facts().session().equals(Optional.of(session)))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "incident-group-known");
        }
        List<ConcernedPerson> found = people.of(session).stream()
                .map(person -> new ConcernedPerson(person.name(), person.kana(), person.association()))
                .toList();
        add(
                incident,
                new ConcernedGroup(source, Optional.of(session), title, found.size(), DataKind.OF_A_LIST),
                found,
                by);
    }

    /** Of whom nobody knows more here than how many they are. */
    void add(Incident incident, ConcernedGroup group, Person by) {
        add(incident, group, List.of(), by);
    }

    private void add(Incident incident, ConcernedGroup group, List<ConcernedPerson> found, Person by) {
        groups.save(new IncidentGroup(incident.id(), group, found, by.id(), diary.now()));
        diary.write(incident, Step.CONCERNED, group.label() + "　" + group.headcount(), by);
        diary.tell(
                incident.drill(),
                "incident.group-added",
                incident.id(),
                group.source().wireName() + " " + group.headcount(),
                by);
    }

    List<IncidentGroup> of(IncidentId incident) {
        return groups.findByIncidentIdOrderByAddedAtAscIdAsc(incident.value());
    }

    int count(IncidentId incident) {
        return of(incident).stream()
                .mapToInt(group -> group.facts().headcount())
                .sum();
    }
}
