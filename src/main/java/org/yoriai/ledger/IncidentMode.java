package org.yoriai.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayAnswerIncidents;
import org.yoriai.identity.Person;
import org.yoriai.kit.TabletMeasures;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/**
 * 事故対応を始める — one button stops, revokes, closes, records and reports, all of it or nothing (特記事項 25条1項(1)). A drill (25条3項)
 * goes the same way; its measures stand in the record and touch nothing.
 */
@Service
@Transactional
@MayAnswerIncidents
public class IncidentMode {
    private final IncidentRows incidents;
    private final IncidentDiary diary;
    private final IncidentDoors doors;
    private final TabletMeasures tablets;
    private final IncidentPeople people;
    private final IncidentLetters letters;
    private final IncidentSessions sessions;

    IncidentMode(
            IncidentRows incidents,
            IncidentDiary diary,
            IncidentDoors doors,
            TabletMeasures tablets,
            IncidentPeople people,
            IncidentLetters letters,
            IncidentSessions sessions) {
        this.incidents = incidents;
        this.diary = diary;
        this.doors = doors;
        this.tablets = tablets;
        this.people = people;
        this.letters = letters;
        this.sessions = sessions;
    }

    /**
     * 選べるもの
     *
     * @param tablets those with a kit first
     * @param doors what is open
     * @param sessions what they are called, by date
     */
    public record Choices(
            List<TabletMeasures.Usable> tablets, List<OpenDoor> doors, Map<ProgrammeSessionId, String> sessions) {}

    @Transactional(readOnly = true)
    public Choices choices(Person by) {
        return new Choices(tablets.usable(), doors.open(by), sessions.titles(by));
    }

    /** @throws Refusal {@code incident-later}, {@code device-unknown}, {@code incident-door-closed}: then nothing was done */
    public IncidentId begin(IncidentDraft draft, Person by) {
        if (draft.noticedAt().isAfter(diary.now())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "incident-later");
        }
        if (!draft.drill()) {
            tablets.holdStill();
        }
        List<TabletMeasures.Usable> chosen = chosen(
                draft.tablets().size(),
                tablets.usable().stream()
                        .filter(tablet -> draft.tablets().contains(tablet.device()))
                        .toList());
        List<OpenDoor> closing = doors.require(draft.doors(), by);
        Incident incident =
                incidents.saveAndFlush(new Incident(incidents.lastNumber() + 1, draft, by.id(), diary.now()));
        diary.write(incident, Step.NOTICED, draft.noticedAt(), "", by);
        diary.write(incident, Step.BEGUN, "", by);
        diary.tell(
                incident.drill(), "incident.begun", incident.id(), draft.kind().wireName(), by);
        if (draft.stop()) {
            // the line itself is the stop: see IncidentStandings
            carryOut(incident, Step.STOPPED, "", () -> {}, by);
        }
        chosen.forEach(tablet ->
                carryOut(incident, Step.REVOKED, tablet.name(), () -> tablets.revoke(tablet.device(), by), by));
        closing.forEach(
                door -> carryOut(incident, Step.CLOSED, doors.words(door), () -> doors.close(door.door(), by), by));
        held(chosen).forEach(session -> people.add(incident, ConcernedGroup.Source.TABLET, session, by));
        letters.tell(incident, people.count(incident.id()), by);
        return incident.id();
    }

    /** 訓練と事故の分かれ目 — the one place where they differ: a drill notes the measure and leaves the thing alone. */
    private void carryOut(Incident incident, Step step, String words, Runnable measure, Person by) {
        if (!incident.drill()) {
            measure.run();
        }
        diary.write(incident, step, words, by);
    }

    private static List<TabletMeasures.Usable> chosen(int wanted, List<TabletMeasures.Usable> found) {
        if (found.size() != wanted) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "device-unknown");
        }
        return found;
    }

    private static Set<ProgrammeSessionId> held(List<TabletMeasures.Usable> tablets) {
        Set<ProgrammeSessionId> held = new LinkedHashSet<>();
        tablets.forEach(tablet -> held.addAll(tablet.holding()));
        return held;
    }
}
